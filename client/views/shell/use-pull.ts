import { useRef, useState, type PointerEvent, type PointerEventHandler } from 'react';

/** So far the finger goes before the sheet does what it is pulled to. */
const FAR = 40;
/** Up to here it is a tap. */
const TAP = 8;

/** The sheet that stands at the side grows to the left, the one from below upwards. */
const alongOf = (bar: Element, { clientX, clientY }: PointerEvent): number =>
  bar.clientHeight > bar.clientWidth ? clientX : clientY;

interface Pull {
  /** How much larger the sheet is drawn than it stands, in pixels, while it is pulled. */
  readonly by: number | undefined;
  readonly handlers: Readonly<
    Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', PointerEventHandler>
  >;
}

/** The bar of a sheet, pulled with a finger or the mouse: out, or in. */
export function usePull(onPulled: (way: 'out' | 'in') => void): Pull {
  const from = useRef<number>(undefined);
  const [by, setBy] = useState<number>();
  const stop = (): void => {
    from.current = undefined;
    setBy(undefined);
  };
  return {
    by,
    handlers: {
      onPointerDown: (event) => {
        if (event.isPrimary && event.button === 0) from.current = alongOf(event.currentTarget, event);
      },
      onPointerMove: (event) => {
        if (from.current === undefined) return;
        const now = from.current - alongOf(event.currentTarget, event);
        if (by === undefined && Math.abs(now) <= TAP) return;
        // From here on it is no click on the grip.
        event.currentTarget.setPointerCapture(event.pointerId);
        setBy(now);
      },
      onPointerUp: () => {
        if (by !== undefined && Math.abs(by) > FAR) onPulled(by > 0 ? 'out' : 'in');
        stop();
      },
      onPointerCancel: stop,
    },
  };
}
