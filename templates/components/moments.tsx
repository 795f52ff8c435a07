import type { ComponentChildren, VNode } from 'preact';
import type { TimelineItemView } from '../../src/views/timeline/timeline-items.ts';
import type { TimelineDayView } from '../../src/views/timeline/timeline-view.ts';
import type { Edition } from '../edition.ts';
import { Clocks } from './clocks.tsx';
import { RecordLink } from './link.tsx';
import { Row } from './section.tsx';
import { Day, When } from './time.tsx';

/** What happened on a day, or in a month or year that is all we know. */
export function TimelineDay({ day, edition }: { readonly day: TimelineDayView; readonly edition: Edition }): VNode {
  return (
    <Row label={<When date={day.date} edition={edition} />}>
      <ul class="moments">
        {day.items.map((item) => (
          <Moment item={item} edition={edition} />
        ))}
      </ul>
    </Row>
  );
}

interface MomentProps {
  readonly item: TimelineItemView;
  readonly edition: Edition;
}

/** One entry of a day: its name, and below that what it is, when on that day, and where; then what other clocks and plans said. */
function Moment({ item, edition }: MomentProps): VNode {
  const { words, foreignWords } = edition;
  const notes = notesOf({ item, edition });
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
        <RecordLink to={item} edition={edition} />
      </p>
      <p class="note">
        {notes.map((note, index) => (
          <>
            {index > 0 && ' · '}
            {note}
          </>
        ))}
      </p>
      {'clocks' in item && item.clocks && item.time && (
        <p class="note">
          <Clocks clocks={item.clocks} local={item.time} edition={edition} />
        </p>
      )}
      <PlanAndOutcome item={item} edition={edition} />
    </li>
  );
}

const kindOfItem = { event: 'event', planned: 'event', stage: 'document', story: 'story' } as const;

function notesOf({ item, edition }: MomentProps): ComponentChildren[] {
  const { words, foreignWords, dates } = edition;
  const notes: ComponentChildren[] = [<span lang={foreignWords}>{words.kinds[kindOfItem[item.type]].one}</span>];
  if (item.type === 'stage') return [...notes, item.stage];
  if (item.time) notes.push(<time datetime={item.time.text}>{dates.writeTime(item.time)}</time>);
  if (item.type === 'story') return notes;
  if (item.until) notes.push(words.timeline.until(<When date={item.until} edition={edition} />));
  if (item.type === 'event' && item.status && item.status !== 'held') {
    notes.push(<strong lang={foreignWords}>{words.eventStatuses[item.status]}</strong>);
  }
  if (item.place) notes.push(<RecordLink to={item.place} edition={edition} />);
  return notes;
}

/** What had been planned for an event that came otherwise; for a plan, what became of it. */
function PlanAndOutcome({ item, edition }: MomentProps): VNode | null {
  const { timeline } = edition.words;
  if (item.type === 'planned') {
    const { start, status } = item.outcome;
    return <p class="note">{timeline.becameOf(status, <Day date={start} edition={edition} />)}</p>;
  }
  if (item.type !== 'event' || !item.plan) return null;
  const { start, place } = item.plan;
  return (
    <p class="note">
      {timeline.plannedFor(
        start && <Day date={start} edition={edition} />,
        place && <RecordLink to={place} edition={edition} />,
      )}
    </p>
  );
}
