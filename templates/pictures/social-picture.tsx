import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PreciseDate } from '../../src/model/values/date.ts';
import type { SiteView } from '../../src/views/site/site-view.ts';
import type { SocialView } from '../../src/views/records/parts/social-view.ts';
import { type HeadlineStep, setHeadline, shorten } from '../../src/pictures/headline.ts';
import { type Edition, editionOf } from '../edition.ts';
import { type SocialFonts, socialFontNames } from './social-fonts.ts';

/** The size that services which show links ask for, in pixels. */
export const socialSize = { width: 1200, height: 630 } as const;

/** The colours of the light scheme in `styles/tokens.css`; a picture has one scheme wherever it is shown. */
export const socialColours = {
  paper: '#fcfbf8',
  ink: '#1b1a17',
  soft: '#4c4943',
  hair: '#d8d4ca',
  accent: '#0b534a',
} as const;

const edge = 80;
const measure = socialSize.width - 2 * edge;
const steps: readonly HeadlineStep[] = [
  { size: 104, lines: 2 },
  { size: 88, lines: 3 },
  { size: 76, lines: 4 },
  { size: 62, lines: 4 },
  { size: 54, lines: 5 },
];
const leading = 1.16;
const small = 32;

/**
 * Draws the picture of a story or an event as SVG: what it is and of when, its headline, the name of the site. `undefined` where the
 * faces lack a letter of it, rather than boxes in the place of letters; a name of the site that they lack is left out.
 */
export function drawSocialPicture(view: SocialView, site: SiteView, fonts: SocialFonts): string | undefined {
  const edition = editionOf(site);
  const label = clean(labelOf(view, edition));
  const when = clean(whenOf(view, edition));
  const name = clean(view.name);
  if (!fonts.sans.covers(`${label}${when}`) || !fonts.serif.covers(name) || name === '') return undefined;
  const title = clean(site.title);
  return asXml(
    renderToString(
      <Sheet label={label} when={when} name={name} title={fonts.serif.covers(title) ? title : ''} fonts={fonts} />,
    ),
  );
}

/** Markup as XML has it, which is read here, and which knows no `]]>` between tags; Preact writes what HTML allows. */
function asXml(markup: string): string {
  return markup.replaceAll(']]>', ']]&gt;');
}

interface SheetProps {
  readonly label: string;
  readonly when: string;
  readonly name: string;
  readonly title: string;
  readonly fonts: SocialFonts;
}

function Sheet({ label, when, name, title, fonts: { serif, sans } }: SheetProps): VNode {
  const { width, height } = socialSize;
  const { paper, ink, soft, hair, accent } = socialColours;
  const headline = setHeadline(name, measure, serif, steps);
  const gap = 28;
  const shownWhen = shorten(when, measure * 0.6, small, sans);
  const shownLabel = shorten(label, measure - gap - sans.widthOf(shownWhen, small), small, sans);
  const whenAt = edge + sans.widthOf(shownLabel, small) + gap;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill={paper} />
      <rect x={edge} width="96" height="12" fill={accent} />
      <g font-family={socialFontNames.sans} font-size={small}>
        <text x={edge} y="92" fill={ink}>
          {shownLabel}
        </text>
        <text x={Math.round(whenAt)} y="92" fill={soft}>
          {shownWhen}
        </text>
      </g>
      <g font-family={socialFontNames.serif} font-weight="700" font-size={headline.size} fill={ink}>
        {headline.lines.map((line, index) => (
          <text x={edge} y={Math.round(126 + headline.size * (1 + index * leading))}>
            {line}
          </text>
        ))}
      </g>
      <rect x={edge} y="536" width={measure} height="2" fill={hair} />
      <text x={edge} y="586" fill={accent} font-family={socialFontNames.serif} font-weight="700" font-size={small}>
        {shorten(title, measure, small, serif)}
      </text>
    </svg>
  );
}

function labelOf({ kind, genre, status }: SocialView, { words }: Edition): string {
  const what = genre ?? words.kinds[kind].one;
  const label = status === undefined || status === 'held' ? what : `${what} · ${words.eventStatuses[status]}`;
  return label.replace(/^./u, (first) => first.toUpperCase());
}

function whenOf({ date, end }: SocialView, { dates }: Edition): string {
  const [from, to] = [date, end ?? date].map(withoutTime);
  if (!from || !to || from.text === to.text) return dates.writeDay(date);
  return dates.writeWholeSpan(from, to);
}

function withoutTime(date: PreciseDate): PreciseDate {
  return date.precision === 'time' ? { ...date, precision: 'day', text: date.text.slice(0, 10) } : date;
}

/** Letters as fonts know them: accents joined to their letters, nothing that only steers or hides. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
}
