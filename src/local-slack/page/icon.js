/** The page's own pictures, drawn on a grid of 20 with one stroke; emoji stay what people and bots write. */
const SHAPES = {
  menu: 'M3 5h14M3 10h14M3 15h14',
  close: 'M5 5l10 10M15 5L5 15',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  down: 'M5 8l5 5 5-5',
  right: 'M8 5l5 5-5 5',
  swap: 'M6 8l4-4 4 4M6 12l4 4 4-4',
  send: 'M3.5 10L16.5 4 12 16.5l-3-5z',
  reply: 'M3.5 4.5h13v9H9l-3.5 3v-3h-2z',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  file: 'M5 2.5h6.5l4 4v11H5zM11.5 2.5v4h4',
};

export function icon(name) {
  const make = (tag, attributes) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node;
  };
  const picture = make('svg', { viewBox: '0 0 20 20', class: `icon icon-${name}`, 'aria-hidden': 'true' });
  picture.append(make('path', { d: SHAPES[name] }));
  return picture;
}
