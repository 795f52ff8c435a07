import type { ComponentChildren, VNode } from 'preact';
import { useEdition } from '../../edition.ts';
import type { FactName } from '../../words/words.ts';

interface FactsProps {
  /** What is not known is `undefined`, and left out. */
  readonly facts: readonly (readonly [FactName, ComponentChildren])[];
}

/** Facts with their labels; nothing where none is known. */
export function Facts({ facts }: FactsProps): VNode | null {
  const { words, foreignWords } = useEdition();
  const known = facts.filter(([, value]) => value !== undefined && value !== null && value !== false);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div>
          <dt lang={foreignWords}>{words.facts[name]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
