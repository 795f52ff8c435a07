/** The name and the value of a header. */
export type Header = readonly [name: string, value: string];

/** Abilities of devices that no page of the site uses, nor anything that got into one. */
const unusedAbilities = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Headers that every answer carries, whatever its address and status. */
export function securityHeaders(policy: string, strictTransport: boolean): Header[] {
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', unusedAbilities.map((ability) => `${ability}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(strictTransport ? ([['Strict-Transport-Security', 'max-age=31536000']] as const) : []),
  ];
}

/** Lets pages of other sites read what is made for machines: data, feeds and the calendar. */
export const sharingHeader: Header = ['Access-Control-Allow-Origin', '*'];

/** How long answers may be kept: a file whose name holds the hash of its content for ever, anything else only until it is asked for again. */
export const lifetimes = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'public, max-age=0, must-revalidate',
} as const;
