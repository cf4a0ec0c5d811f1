import { useMediaQuery } from '@mantine/hooks';

/** Whether fingers are all there is to point with. */
export const useTouch = (): boolean => useMediaQuery('(hover: none)', false, { getInitialValueInEffect: false });
