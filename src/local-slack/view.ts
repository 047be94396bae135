import { type Json, plain } from './json.ts';

/** A modal or an App Home tab that somebody has in front of them. */
export type View = {
  id: string;
  type: 'modal' | 'home';
  user: string;
  callbackId: string;
  externalId: string;
  hash: string;
  rootId: string;
  previousId: string | undefined;
  /** What the app sent: title, blocks, submit, close, private_metadata, … */
  content: Json;
  /** What the person entered so far: block_id → action_id → value. */
  values: Json;
  /** Sentences beside fields, from the last refused submission: block_id → sentence. */
  errors: Record<string, string>;
};

type Note = (change: 'opened' | 'pushed' | 'updated' | 'closed' | 'published' | 'refused', view: View) => void;

/** At most three modals lie on top of each other. */
export const STACK_LIMIT = 3;

/** The modals and App Home tabs of everybody. */
export class Views {
  readonly #note: Note;
  readonly #stacks = new Map<string, View[]>();
  readonly #homes = new Map<string, View>();
  #count = 0;

  constructor(note: Note) {
    this.#note = note;
  }

  #make(user: string, content: Json, type: 'modal' | 'home', below?: View): View {
    this.#count += 1;
    const id = `V${String(this.#count).padStart(6, '0')}`;
    return {
      id,
      type,
      user,
      ...this.#contents(content),
      hash: this.#newHash(),
      rootId: below?.rootId ?? id,
      previousId: below?.id,
      values: {},
      errors: {},
    };
  }

  #newHash(): string {
    this.#count += 1;
    return `${this.#count}.local`;
  }

  #contents(content: Json): Pick<View, 'content' | 'callbackId' | 'externalId'> {
    let nextBlock = 0;
    const blocks = Array.isArray(content.blocks) ? content.blocks : [];
    const named = blocks.map((block: Json) => {
      nextBlock += 1;
      return { ...block, block_id: block.block_id ?? `b${this.#count}-${nextBlock}` };
    });
    return {
      content: { ...plain(content), blocks: named },
      callbackId: String(content.callback_id ?? ''),
      externalId: String(content.external_id ?? ''),
    };
  }

  open(user: string, content: Json): View {
    const view = this.#make(user, content, 'modal');
    this.#stacks.set(user, [view]);
    this.#note('opened', view);
    return view;
  }

  push(user: string, content: Json): View {
    const stack = this.#stacks.get(user) ?? [];
    const view = this.#make(user, content, 'modal', stack.at(-1));
    this.#stacks.set(user, [...stack, view]);
    this.#note('pushed', view);
    return view;
  }

  /** Replaces the content; what was entered in blocks that stay (same block_id) is kept, as Slack does. */
  update(view: View, content: Json): View {
    Object.assign(view, this.#contents(content), { hash: this.#newHash(), errors: {} });
    const kept = new Set((view.content.blocks as Json[]).map((block) => String(block.block_id)));
    view.values = Object.fromEntries(Object.entries(view.values).filter(([block]) => kept.has(block)));
    this.#note(view.type === 'home' ? 'published' : 'updated', view);
    return view;
  }

  refuse(view: View, errors: Record<string, string>): void {
    view.errors = errors;
    this.#note('refused', view);
  }

  /** Closes a modal and what lies on it; `all` closes the whole stack. */
  close(view: View, all = false): void {
    const stack = this.#stacks.get(view.user) ?? [];
    const index = all ? 0 : stack.indexOf(view);
    if (index < 0) return;
    this.#stacks.set(view.user, stack.slice(0, index));
    for (const closed of stack.slice(index).reverse()) this.#note('closed', closed);
  }

  publish(user: string, content: Json): View {
    const home = this.#homes.get(user);
    if (home) return this.update(home, content);
    const view = this.#make(user, content, 'home');
    this.#homes.set(user, view);
    this.#note('published', view);
    return view;
  }

  /** The modal this person sees: the one on top. */
  top(user: string): View | undefined {
    return this.#stacks.get(user)?.at(-1);
  }

  stack(user: string): readonly View[] {
    return this.#stacks.get(user) ?? [];
  }

  home(user: string): View | undefined {
    return this.#homes.get(user);
  }

  /** By view_id or external_id, open ones only. */
  find(reference: { id?: string; externalId?: string }): View | undefined {
    const all = [...[...this.#stacks.values()].flat(), ...this.#homes.values()];
    return all.find((view) =>
      reference.id ? view.id === reference.id : reference.externalId !== '' && view.externalId === reference.externalId,
    );
  }
}

/** The view as Slack sends it to the app. */
export function wireView(view: View, app: { appId: string; botId: string; teamId: string }): Json {
  const { content } = view;
  return plain({
    id: view.id,
    team_id: app.teamId,
    type: view.type,
    blocks: content.blocks,
    private_metadata: content.private_metadata ?? '',
    callback_id: view.callbackId,
    external_id: view.externalId,
    state: { values: view.values },
    hash: view.hash,
    title: content.title,
    submit: content.submit ?? null,
    close: content.close ?? null,
    clear_on_close: content.clear_on_close ?? false,
    notify_on_close: content.notify_on_close ?? false,
    previous_view_id: view.previousId ?? null,
    root_view_id: view.rootId,
    app_id: app.appId,
    app_installed_team_id: app.teamId,
    bot_id: app.botId,
  });
}
