import { createTheme } from '@mantine/core';

/** Only what Mantine's components need beside our CSS. */
export const mantineTheme = createTheme({
  respectReducedMotion: true,
  components: {
    // Its placeholder for the focus is no item: screen readers would count it as one.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 }, withArrow: false } },
  },
});
