import type { ComponentChildren, VNode } from 'preact';
import type { Edition } from '../edition.ts';

interface KeyProps {
  readonly label: ComponentChildren;
  readonly edition: Edition;
  readonly children: ComponentChildren;
}

/** The one thing that matters on a page, set off by the accent: where a claim stands, what is disputed, what is printed. */
export function Key({ label, edition, children }: KeyProps): VNode {
  return (
    <div class="key row">
      <div class="label" lang={edition.foreignWords}>
        {label}
      </div>
      <div class="entry">{children}</div>
    </div>
  );
}
