import type { Area } from '../../domain/map/area.ts';
import { areaNamed } from '../../domain/map/area-name.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { isSteward } from '../../domain/people/steward.ts';
import { EXPORT_FORMATS, type ExportFormat, exportMap, isExportFormat } from '../../exchange/export.ts';
import { areaPart, withoutPhones } from '../../exchange/map-part.ts';
import type { Command, CommandContext } from '../command.ts';
import { shareFile, uploadFile } from '../file/slack-file.ts';
import { exportedNote, exportNote } from '../messages/export.ts';
import type { Note } from '../messages/note.ts';
import { toReply } from '../messages/render.ts';

interface Wanted {
  readonly format: ExportFormat;
  /** Null for the whole map. */
  readonly area: Area | null;
}

export const exportCommand: Command = {
  name: 'export',
  usage: `[${EXPORT_FORMATS.join(' | ')}] [area]`,
  summary: 'sends you the map as a file',
  fits: (rest, { map }) => wantedOf(map, rest) !== null,
  async run(rest, context) {
    const wanted = wantedOf(context.map, rest) ?? { format: 'xlsx', area: null };
    return await sendExport(wanted, context);
  },
};

/** What is to be sent: `xlsx`, `delivery`, `csv delivery`; null where the words say something else. */
function wantedOf(map: CompanyMap, rest: string): Wanted | null {
  const [, word = '', others = ''] = /^(\S*)\s*(.*)$/.exec(rest.trim()) ?? [];
  const named = word
    .toLowerCase()
    .replace(/^\./, '')
    .replace(/^yml$/, 'yaml')
    .replace(/^markdown$/, 'md');
  const format = isExportFormat(named) ? named : null;
  const place = format ? others : rest.trim();
  const area = place === '' ? null : areaNamed(map, place);
  return place !== '' && !area ? null : { format: format ?? 'xlsx', area };
}

/** A file replaces each thing whole that it names: whoever opens this one is to know what it would take off the map. */
const BARE = '# Without telephone numbers: imported again, it would take them off the map.\n';

async function exportBare(map: CompanyMap, format: ExportFormat): Promise<Buffer> {
  const bytes = await exportMap(withoutPhones(map), format);
  return format === 'yaml' ? Buffer.concat([Buffer.from(BARE), bytes]) : bytes;
}

/** Sends the file by direct message. Telephone numbers are for stewards. */
async function sendExport({ format, area }: Wanted, { map, desk, user, now }: CommandContext): Promise<Note> {
  const actor = await desk.directory.addressOf(map, user);
  const part = area ? areaPart(map, area.id) : map;
  const withPhones = isSteward(map, desk.stewards, actor);
  const bytes = withPhones ? await exportMap(part, format) : await exportBare(part, format);
  const day = new Date(now).toISOString().slice(0, 10);
  const name = `whoowns-${area ? `${area.id}-` : ''}${day}.${format}`;
  const file = await uploadFile(desk.client, { name, bytes });
  // A message opens the direct message, and tells its id; a file can be sent to an id alone.
  const opened = await desk.client.chat.postMessage({
    channel: user,
    ...toReply(exportedNote(area, { withPhones, isMatrix: format === 'csv' || format === 'md' }), { mentions: 'all' }),
  });
  await shareFile(desk.client, opened.channel ?? user, file, name);
  return exportNote(name);
}
