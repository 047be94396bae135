import { DomainError } from '../../src/domain/error.ts';
import { openStore } from '../../src/store/open.ts';
import { creating, roleNamed, WORD } from './sample-map.ts';

/** Run as a process of its own: writes so many roles, one a revision, beginning again wherever somebody was faster. */
const [url = '', name = '', count = '0'] = process.argv.slice(2);
const store = await openStore({ url, mode: 'existing' });
for (let done = 0; done < Number(count); ) {
  try {
    await store.map.apply(creating([roleNamed(`${name}-${done}`)]), WORD, await store.map.revision());
    done += 1;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}
await store.close();
