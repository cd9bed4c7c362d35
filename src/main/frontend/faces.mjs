// Faces for how it felt, drawn here: seven that differ in line and not in colour, none of them larger or nearer than another.
const head = '<circle cx="12" cy="12" r="9.25" fill="none" stroke="currentColor" stroke-width="1.5"/>';
const line = (d) => `<path d="${d}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`;
const eyes = '<circle cx="8.75" cy="10" r="1.1" fill="currentColor"/><circle cx="15.25" cy="10" r="1.1" fill="currentColor"/>';
const open = '<circle cx="8.75" cy="10" r="1.7" fill="none" stroke="currentColor" stroke-width="1.4"/><circle cx="15.25" cy="10" r="1.7" fill="none" stroke="currentColor" stroke-width="1.4"/>';

/** By what the page calls each. */
export const faces = {
  'face-glad': head + eyes + line('M8 14.25c1 1.75 2.4 2.5 4 2.5s3-.75 4-2.5'),
  'face-calm': head + line('M7.4 10.2c.9.8 1.8.8 2.7 0M13.9 10.2c.9.8 1.8.8 2.7 0') + line('M9 15c2 .9 4 .9 6 0'),
  'face-tired': head + line('M7.25 10.25h3M13.75 10.25h3') + '<ellipse cx="12" cy="15.4" rx="1.6" ry="1.9" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  'face-heavy': head + eyes + line('M8.25 16.25c1-1.5 2.25-2.1 3.75-2.1s2.75.6 3.75 2.1'),
  'face-afraid': head + open + line('M8.25 15.75l1.5-1.25 1.5 1.25 1.5-1.25 1.5 1.25 1.5-1.25'),
  'face-angry': head + eyes + line('M7 7.6l3 1.3M17 7.6l-3 1.3') + line('M8.75 15.75h6.5'),
  'face-empty': head + eyes + line('M9.5 15.25h5'),
};
