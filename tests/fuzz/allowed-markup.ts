const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that templates and the Markdown of bodies make. */
export const allowedElements = words(`
  html head title meta link style script body main header footer nav section aside div span p
  h1 h2 h3 h4 h5 h6 a ul ol li dl dt dd table thead tbody tr th td caption figure figcaption img blockquote q pre code
  em strong s small sup mark ins del time bdi br hr details summary
  svg g path rect circle text tspan desc
  search form input button
`);

/** Attributes that they make, and on which elements. */
export const allowedAttributes: ReadonlyMap<string, 'any' | ReadonlySet<string>> = new Map<
  string,
  'any' | ReadonlySet<string>
>([
  ['id', 'any'],
  ['class', 'any'],
  ['lang', 'any'],
  ['dir', words('html bdi')],
  ['tabindex', words('div main pre section')],
  ['href', words('a link')],
  ['rel', words('a link')],
  ['type', words('link script input button')],
  ['title', words('link a')],
  ['action', words('form')],
  ['placeholder', words('input')],
  ['charset', words('meta')],
  ['name', words('meta input')],
  ['property', words('meta')],
  ['http-equiv', words('meta')],
  ['content', words('meta')],
  ['src', words('img')],
  ['alt', words('img')],
  ['loading', words('img')],
  ['decoding', words('img')],
  ['width', words('img svg rect')],
  ['height', words('img svg rect')],
  ['datetime', words('time')],
  ['start', words('ol')],
  ['scope', words('th')],
  ['role', words('svg')],
  ['aria-current', words('a')],
  ['aria-describedby', words('svg')],
  ['aria-hidden', words('figcaption span')],
  ['aria-label', words('a aside nav section input')],
  ['aria-labelledby', words('section svg')],
  ['viewBox', words('svg')],
  ['preserveAspectRatio', words('svg')],
  ['fill', words('svg')],
  ['d', words('path')],
  ['x', words('rect text tspan')],
  ['y', words('rect text tspan')],
  ['dy', words('text tspan')],
  ['cx', words('circle')],
  ['cy', words('circle')],
  ['r', words('circle')],
  ['text-anchor', words('text')],
]);
