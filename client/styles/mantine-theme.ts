import { createTheme } from '@mantine/core';

/** Only what Mantine's components need beside our CSS. */
export const mantineTheme = createTheme({
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { transitionProps: { duration: 0 }, withArrow: false } },
  },
});
