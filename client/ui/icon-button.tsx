import { Tooltip } from '@mantine/core';
import type { ComponentType, ReactElement } from 'react';

export interface IconProps {
  readonly size?: number | string;
  readonly stroke?: number | string;
  readonly 'aria-hidden'?: boolean | 'true' | 'false';
}

interface Props {
  readonly label: string;
  readonly icon: ComponentType<IconProps>;
  readonly onClick: () => void;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly className?: string;
}

/** A button that is only an icon: it has a name for everyone, and shows it on hover and focus. */
export function IconButton({
  label,
  icon: Icon,
  onClick,
  shortcut,
  disabled,
  pressed,
  className,
}: Props): ReactElement {
  return (
    <Tooltip
      label={shortcut ? `${label}  ${shortcut}` : label}
      openDelay={350}
      events={{ hover: true, focus: true, touch: false }}
    >
      <button
        type="button"
        className={`icon-button ${className ?? ''}`}
        aria-label={label}
        aria-disabled={disabled}
        {...(pressed !== undefined && { 'aria-pressed': pressed })}
        onClick={disabled ? undefined : onClick}
      >
        <Icon size={18} stroke={1.7} aria-hidden />
      </button>
    </Tooltip>
  );
}
