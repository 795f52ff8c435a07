import type { ComponentChildren, VNode } from 'preact';

interface MarginProps {
  /** What it is called for those who do not see where it stands. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What stands beside the text on a wide page and below it on a narrow one. */
export function Margin({ label, children }: MarginProps): VNode {
  return (
    <aside class="margin" aria-label={label}>
      {children}
    </aside>
  );
}
