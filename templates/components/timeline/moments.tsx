import type { ComponentChildren, VNode } from 'preact';
import type { TimelineItemView } from '../../../src/views/timeline/timeline-items.ts';
import type { TimelineDayView } from '../../../src/views/timeline/timeline-view.ts';
import { type Edition, useEdition } from '../../edition.ts';
import { Clocks } from '../inline/clocks.tsx';
import { RecordLink } from '../inline/link.tsx';
import { Row } from '../layout/section.tsx';
import { Day, When } from '../inline/time.tsx';
import { Dotted } from '../inline/texts.tsx';

/** What happened on a day, or in a month or year that is all we know. */
export function TimelineDay({ day }: { readonly day: TimelineDayView }): VNode {
  return (
    <Row label={<When date={day.date} />}>
      <ul class="moments">
        {day.items.map((item) => (
          <Moment item={item} />
        ))}
      </ul>
    </Row>
  );
}

interface MomentProps {
  readonly item: TimelineItemView;
}

/** One entry of a day: its name, and below that what it is, when on that day, and where; then what other clocks and plans said. */
function Moment({ item }: MomentProps): VNode {
  const edition = useEdition();
  const { words, foreignWords } = edition;
  const notes = notesOf(item, edition);
  return (
    <li class={`moment-${item.type}`}>
      <p class="name">
        {item.type === 'planned' && (
          <>
            <span class="plan-mark" lang={foreignWords}>
              {words.timeline.planned}
            </span>{' '}
          </>
        )}
        <RecordLink to={item} />
      </p>
      <p class="note">
        <Dotted items={notes} />
      </p>
      {'clocks' in item && item.clocks && item.time && (
        <p class="note">
          <Clocks clocks={item.clocks} local={item.time} />
        </p>
      )}
      <PlanAndOutcome item={item} />
    </li>
  );
}

const kindOfItem = { event: 'event', planned: 'event', stage: 'document', story: 'story' } as const;

function notesOf(item: TimelineItemView, { words, foreignWords, dates }: Edition): ComponentChildren[] {
  const notes: ComponentChildren[] = [<span lang={foreignWords}>{words.kinds[kindOfItem[item.type]].one}</span>];
  if (item.type === 'stage') return [...notes, item.stage];
  if (item.time) notes.push(<time datetime={item.time.text}>{dates.writeTime(item.time)}</time>);
  if (item.type === 'story') return notes;
  if (item.until) notes.push(words.timeline.until(<When date={item.until} />));
  if (item.type === 'event' && item.status && item.status !== 'held') {
    notes.push(<strong lang={foreignWords}>{words.eventStatuses[item.status]}</strong>);
  }
  if (item.place) notes.push(<RecordLink to={item.place} />);
  return notes;
}

/** What had been planned for an event that came otherwise; for a plan, what became of it. */
function PlanAndOutcome({ item }: MomentProps): VNode | null {
  const { timeline } = useEdition().words;
  if (item.type === 'planned') {
    const { start, status } = item.outcome;
    return <p class="note">{timeline.becameOf(status, <Day date={start} />)}</p>;
  }
  if (item.type !== 'event' || !item.plan) return null;
  const { start, place } = item.plan;
  return <p class="note">{timeline.plannedFor(start && <Day date={start} />, place && <RecordLink to={place} />)}</p>;
}
