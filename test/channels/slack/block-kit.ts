/** Slack's own limits, written down a second time from its reference so that a wrong number in the product is noticed. */
const TEXT_LIMITS: Record<string, number> = {
  header: 150,
  section: 3_000,
  button: 75,
  context: 2_000,
  option: 75,
  title: 24,
  submit: 24,
  close: 24,
  placeholder: 150,
  label: 2_000,
};

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value);
const textOf = (value: unknown) => (isObject(value) ? String(value.text ?? '') : '');

/** What the real Slack would refuse in a call's blocks or view; nothing when all is well. */
export function faultsIn(method: string, body: Json): string[] {
  const faults: string[] = [];
  const view = isObject(body.view) ? body.view : null;
  const blocks = (view ? view.blocks : body.blocks) as Json[] | undefined;
  if (view) {
    for (const part of ['title', 'submit', 'close']) check(faults, part, view[part] === undefined ? 'x' : textOf(view[part]));
    if (String(view.private_metadata ?? '').length > 3_000) faults.push('private_metadata too long');
  }
  if (!blocks) return faults;
  if (blocks.length > (view ? 100 : 50)) faults.push(`${blocks.length} blocks`);
  for (const block of blocks) faults.push(...blockFaults(block));
  const ids = blocks.flatMap(({ block_id }) => (block_id ? [block_id] : []));
  if (new Set(ids).size !== ids.length) faults.push('a block id twice');
  if (method.startsWith('chat.')) {
    const length = blocks.reduce((sum, block) => sum + allText(block).length, 0);
    if (length > 13_000) faults.push(`msg_blocks_too_long: ${length}`);
    if (!String(body.text ?? '')) faults.push('no fallback text');
    if (/<[!@#]|<https?:/.test(String(body.text))) faults.push('markup in the fallback text');
  }
  return faults;
}

function check(faults: string[], kind: string, text: string): void {
  const limit = TEXT_LIMITS[kind] ?? 3_000;
  if (text.length === 0) faults.push(`${kind} is empty`);
  if (text.length > limit) faults.push(`${kind} has ${text.length} of ${limit} characters`);
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)) faults.push(`${kind} holds half a character`);
}

function blockFaults(block: Json): string[] {
  const faults: string[] = [];
  const elements = (block.elements ?? []) as Json[];
  switch (block.type) {
    case 'header':
      check(faults, 'header', textOf(block.text));
      break;
    case 'divider':
      break;
    case 'context':
      if (elements.length < 1 || elements.length > 10) faults.push(`context of ${elements.length}`);
      for (const element of elements) check(faults, 'context', textOf(element));
      break;
    case 'actions': {
      if (elements.length < 1 || elements.length > 25) faults.push(`actions of ${elements.length}`);
      for (const element of elements) faults.push(...elementFaults(element));
      const ids = elements.map(({ action_id }) => action_id);
      if (new Set(ids).size !== ids.length) faults.push('an action id twice in one block');
      break;
    }
    case 'input':
      check(faults, 'label', textOf(block.label));
      faults.push(...elementFaults(block.element as Json));
      break;
    case 'rich_text':
      if (elements.length === 0) faults.push('rich text of nothing');
      for (const element of elements) {
        const inner = (element.elements ?? []) as Json[];
        if (inner.length === 0) faults.push(`${element.type} of nothing`);
        if (element.type === 'rich_text_list' && inner.some((item) => item.type !== 'rich_text_section'))
          faults.push('a list of other things');
      }
      if (allText(block).length > 3_000) faults.push(`rich text of ${allText(block).length}`);
      for (const leaf of leaves(block)) {
        if (leaf.type !== 'text') faults.push(`a rich text holds ${leaf.type}`);
        check(faults, 'section', String(leaf.text));
      }
      break;
    default:
      faults.push(`a block of type ${block.type}`);
  }
  return faults;
}

function elementFaults(element: Json): string[] {
  const faults: string[] = [];
  if (String(element.action_id ?? '').length > 255 || !element.action_id) faults.push('action id');
  switch (element.type) {
    case 'button':
      check(faults, 'button', textOf(element.text));
      if (String(element.value ?? '').length > 2_000) faults.push('button value too long');
      break;
    case 'static_select': {
      const options = element.options as Json[];
      if (options.length < 1 || options.length > 100) faults.push(`${options.length} options`);
      for (const option of options) {
        check(faults, 'option', textOf(option.text));
        if (String(option.value).length > 150) faults.push('option value too long');
      }
      check(faults, 'placeholder', textOf(element.placeholder));
      break;
    }
    case 'plain_text_input':
      if (String(element.initial_value ?? '').length > 3_000 || Number(element.max_length ?? 0) > 3_000) faults.push('input too long');
      break;
    case 'number_input':
    case 'datepicker':
      break;
    default:
      faults.push(`an element of type ${element.type}`);
  }
  return faults;
}

function leaves(part: Json): Json[] {
  const inner = part.elements as Json[] | undefined;
  return inner ? inner.flatMap(leaves) : [part];
}

function allText(part: unknown): string {
  if (Array.isArray(part)) return part.map(allText).join('');
  if (!isObject(part)) return '';
  return Object.entries(part)
    .map(([key, value]) => (key === 'text' && typeof value === 'string' ? value : allText(value)))
    .join('');
}
