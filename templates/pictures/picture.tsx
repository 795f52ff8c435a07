import type { ComponentChildren, VNode } from 'preact';
import { pictureWidth } from '../../src/pictures/shape.ts';
import { useEdition } from '../edition.ts';

interface PictureProps {
  /** Without the `page-` that every id of ours begins with. */
  readonly id: string;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** The shapes. */
  readonly children: ComponentChildren;
  /** What stands below it for everybody. */
  readonly caption?: ComponentChildren;
  /** The same as the picture says, for those who do not see it or want to be sure. */
  readonly table?: ComponentChildren;
}

/** A drawing with its name and description, and below it what it means and the same as a table. */
export function Picture({ id, height, title, description, children, caption, table }: PictureProps): VNode {
  const { words, foreignWords } = useEdition();
  return (
    <figure class="picture">
      <svg
        viewBox={`0 0 ${pictureWidth} ${height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page is no file that an img could show
        role="img"
        aria-labelledby={`page-${id}-name`}
        aria-describedby={`page-${id}-about`}
      >
        <title id={`page-${id}-name`}>{title}</title>
        <desc id={`page-${id}-about`}>{description}</desc>
        {children}
      </svg>
      {(caption ?? table) !== undefined && (
        <figcaption class="note" lang={foreignWords}>
          {caption}
          {table !== undefined && (
            <details>
              <summary>{words.pictures.table}</summary>
              {table}
            </details>
          )}
        </figcaption>
      )}
    </figure>
  );
}

interface WordsProps {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly class?: string | undefined;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** From `y` down to the first line's foot, in em. */
  readonly rise?: number;
}

/** Words in a drawing, one line below the other. */
export function PictureText({ x, y, lines, anchor, rise, class: name }: WordsProps): VNode {
  const first = rise === undefined ? undefined : `${rise}em`;
  return (
    <text
      x={x}
      y={y}
      class={name}
      text-anchor={anchor === 'start' ? undefined : anchor}
      dy={lines.length > 1 ? undefined : first}
    >
      {lines.length > 1
        ? lines.map((line, index) => (
            <tspan x={x} dy={index > 0 ? '1.15em' : first}>
              {line}
            </tspan>
          ))
        : lines[0]}
    </text>
  );
}
