/** Prints how far a load is: on a terminal one line that is written over, elsewhere only the end. */
export function progressLine(out: NodeJS.WriteStream, title: string): (done: number, total: number) => void {
  return (done, total) => {
    const line = `${title}: ${done} of ${total} records`;
    if (out.isTTY) out.write(`\r${line}${done === total ? '\n' : ''}`);
    else if (done === total) out.write(`${line}\n`);
  };
}
