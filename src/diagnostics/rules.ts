export type Severity = 'error' | 'warning';

const error = (about: string) => ({ severity: 'error', about }) as const;
const warning = (about: string) => ({ severity: 'warning', about }) as const;

/**
 * Everything that can be wrong with an articles folder. Names are permanent: editors search for them and scripts filter by them.
 * Errors stop the build; warnings do not.
 */
export const rules = {
  // Files and folders
  'unknown-kind': error('A file lies in a folder that holds no kind of record, or has an ending that is not read.'),
  'invalid-file-name': error('A file name is not a slug followed by .md, or is one that some computers cannot hold.'),
  'name-too-long': error('A file would be published under a longer name than disks can hold.'),
  'case-collision': error(
    'Two names differ only in case or Unicode form, so one would overwrite the other on some computers.',
  ),
  symlink: error('A symbolic link could lead out of the articles folder.'),
  unreadable: error('The file or folder cannot be read.'),
  'file-too-large': error('The file is larger than an article can be.'),
  'private-file': warning('A file in the static folder looks like a password or a key, and is not published.'),
  'not-published': warning('A file in the static folder is not published, because of its name.'),
  'empty-file': error('The file is empty.'),
  // Characters
  'invalid-utf8': error('The file is not UTF-8 text.'),
  'control-character': error('The text holds a character that is invisible and changes what is read.'),
  'merge-conflict': error('The file holds the markers of a merge that was not finished.'),
  // Front matter
  'missing-front-matter': error('The file does not begin with front matter.'),
  'unclosed-front-matter': error('The front matter is not closed.'),
  'front-matter-language': error('The front matter is not YAML.'),
  'yaml-syntax': error('The front matter cannot be read as YAML.'),
  'yaml-feature': error('The front matter uses an anchor, alias or tag, which are not allowed.'),
  'lost-text': error('Words of a text would be lost in reading the front matter.'),
  'duplicate-key': error('A field stands twice.'),
  'prototype-key': error('A field has a name that programs reserve.'),
  // Fields
  'unknown-key': error('There is no such field.'),
  'missing-key': error('A required field is missing.'),
  'empty-value': error('A field has no value.'),
  'wrong-type': error('A field holds another kind of value than it should.'),
  'impossible-date': error('A date is not a date of the calendar, or not written as one.'),
  'time-without-zone': error('A time does not say its zone.'),
  'dates-reversed': error('Something ends before it starts.'),
  'invalid-slug': error('A slug is not of the form lower-case letters, digits and hyphens.'),
  'invalid-name': error('A spelling holds a slash, bracket or line break.'),
  'invalid-coordinates': error('Coordinates are not a place on Earth.'),
  'unknown-zone': error('There is no such time zone.'),
  'link-outside-body': error('A [[link]] stands in a field, where it does not work.'),
  'forbidden-address': error('An address is not one that a page may link to.'),
  // Bodies
  'empty-body': error('A story or a page has no text.'),
  'raw-html': error('A body holds HTML.'),
  'broken-link': error('A link is not closed, is empty or shows nothing.'),
  'empty-heading': error('A heading has no words.'),
  'unclosed-code': error('A block of code is not closed, so all that follows would be printed as code.'),
  'private-comment': error('A body holds a comment that other programs hide and that would be printed.'),
  'lost-cells': error('A row has more cells than its table has columns, and the others would not be printed.'),
  'unread-markup': warning('Text looks like markup that bodies do not have, and is printed as it was typed.'),
  'accidental-markup': warning('Text became a list, a heading, code or a shorter row by how its lines begin or end.'),
  'unused-definition': warning('A line gives the address of links that do not exist, and is not printed.'),
  'nesting-too-deep': error('A text is nested deeper than any reader could follow.'),
  // Links between records
  'unknown-slug': error('A reference or link leads to no record.'),
  'wrong-kind': error('A reference or link leads to a record of another kind.'),
  'ambiguous-link': error('A link by name fits more than one record.'),
  'duplicate-slug': error('Two records have the same slug.'),
  'duplicate-url': error('Two pages or files would have the same address.'),
  'spelling-collision': error('A spelling belongs to another record already.'),
  'alias-collision': error('A former slug belongs to another record already.'),
  'series-collision': error('Two series would have the same address.'),
  'part-of-cycle': error('An event is part of itself.'),
  'speaks-for-cycle': error('Organisations speak for one another in a circle.'),
  'dead-link': error('A link leads to a page of this site that does not exist.'),
  'dead-anchor': error('A link leads to a place on a page that does not exist.'),
  'missing-image': error('An image is not in the images folder.'),
  'invalid-image': error('An image cannot be read, or is of a type that is not allowed.'),
  'image-too-large': error('An image has more bytes or pixels than a page can bear.'),
  'image-metadata': error(
    'An image tells where, when or by whom it was made, and that cannot be taken out without loss.',
  ),
  'active-drawing': error('An SVG drawing holds a script, or loads something from elsewhere.'),
  'script-in-static': warning('A file of the static folder holds a script.'),
  'markup-in-field': warning('A field holds Markdown or HTML, which is shown as it stands.'),
  'link-to-unpublished': warning('A link leads to a record that is not published; it is shown as plain words.'),
  // The site as a whole
  'address-gone': warning('A page that was published before has no successor.'),
  'embargo-taken-back': error('A build would take back a published story because of its embargo.'),
  'host-limit': warning('The host that the site is built for takes no site so large.'),
  'missing-settings': warning('There is no site.yaml.'),
  'missing-url': warning('The site does not know its address, which feeds and sitemaps need.'),
  'unknown-section': error('The header is to lead to a page that does not exist.'),
  'interface-language': warning('The words of the interface are not available in the site’s language.'),
  // Finer points of the text
  'story-without-source': warning('A story cites no source.'),
  'uncited-paragraph': warning('A paragraph of a story, event or document that cites sources leads to none.'),
  'assertion-without-source': warning('An assertion of a claim cites no source.'),
  'unused-source': warning('No record cites the source.'),
  'person-without-role': warning('A person has no role on a date on which they appear.'),
  'house-spelling': warning('A name is spelled otherwise than in its record.'),
  'weekday-mismatch': warning('A weekday does not match its date.'),
  'date-ahead': warning('Something that is said to have happened is dated more than a day ahead of the clock.'),
  'unlikely-year': warning('A date is in a year that nobody means.'),
  'same-name': warning('Two records of one kind have the same name.'),
  'long-title': warning('A title is longer than lists and social cards show.'),
  'too-many-majors': warning('A story or an event leads with more than three major claims.'),
  'unbound-commitment': warning('A promise does not say who made it.'),
  'covers-without-denial': warning('A word that denies nothing is said to cover other claims.'),
  'former-field': warning('A field is written as an earlier version had it.'),
  'placeholder-text': warning('A scaffold’s placeholder was not replaced.'),
} as const satisfies Record<string, { severity: Severity; about: string }>;

export type RuleName = keyof typeof rules;
