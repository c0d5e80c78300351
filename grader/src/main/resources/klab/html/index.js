'use strict';
// The table of students: sorted, filtered, and of a large class only the rows in sight. Text is only ever set as text.
(() => {
  const settings = JSON.parse(document.getElementById('settings').textContent);
  const collator = new Intl.Collator(settings.language, { numeric: true, sensitivity: 'base' });
  const glyphs = { P: '✔', F: '✘', N: '○', L: '!', '-': '·' };
  const worst = 'FNLP-';
  const PLAIN_ROWS = 400;
  const MARGIN = 20;

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const rows = JSON.parse(document.getElementById('rows').textContent).map(
    ([id, name, status, points, verdicts, address, message]) => ({
      id, name, status, points, verdicts, address, message, text: fold(`${name} ${id}`), element: null,
    }),
  );

  const table = document.getElementById('students');
  const body = table.tBodies[0];
  const scroll = document.getElementById('scroll');
  const shown = document.getElementById('shown');
  const form = document.getElementById('filters');
  const number = new Intl.NumberFormat(settings.language, { maximumFractionDigits: 2 });

  // One row

  const make = (tag, text, className) => {
    const element = document.createElement(tag);
    if (text !== undefined && text !== null) element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  const isolated = (text) => make('bdi', text);

  const rowElement = (row) => {
    if (row.element) return row.element;
    const tr = make('tr');
    const who = make('th', null, 'who');
    who.scope = 'row';
    const link = make('a');
    link.href = row.address;
    link.title = row.name;
    link.append(isolated(row.name));
    who.append(link);
    const id = make('td', null, 'id');
    id.title = row.id;
    id.append(isolated(row.id));
    const points = make('td', row.points === null ? '–' : number.format(row.points), 'number points');
    const state = make('td', null, 'state');
    state.append(make('span', settings.statuses[row.status], `state s${row.status}`));
    tr.append(who, id, points, state);
    if (/^-*$/.test(row.verdicts)) {
      const why = make('td', null, 'why');
      why.colSpan = row.verdicts.length;
      why.title = row.message ?? '';
      why.append(isolated(row.message ?? ''));
      tr.append(why);
    } else {
      for (let i = 0; i < row.verdicts.length; i++) {
        const verdict = row.verdicts[i];
        const cell = make('td', null, `v ${verdict === '-' ? 'none' : verdict}`);
        const mark = make('span', glyphs[verdict]);
        mark.setAttribute('role', 'img');
        mark.setAttribute('aria-label', settings.verdicts[verdict] ?? settings.none);
        cell.title = `${settings.checks[i]} – ${settings.verdicts[verdict] ?? settings.none}`;
        cell.append(mark);
        tr.append(cell);
      }
    }
    row.element = tr;
    return tr;
  };

  // What is shown: rows that match, in order; of many, those in sight and some around

  let matching = rows;
  let everything = false;
  let drawn = '';
  let height = 0;
  const columns = 4 + settings.checks.length;
  const heads = table.tHead.rows.length;
  const spacer = () => {
    const tr = make('tr', null, 'spacer');
    tr.setAttribute('aria-hidden', 'true');
    const td = make('td');
    td.colSpan = columns;
    tr.append(td);
    return tr;
  };
  const above = spacer();
  const below = spacer();

  const inSight = () => {
    if (everything || matching.length <= PLAIN_ROWS) return [0, matching.length];
    if (!height) {
      body.replaceChildren(rowElement(matching[0]));
      height = body.rows[0].getBoundingClientRect().height || 30;
    }
    const top = Math.floor(scroll.scrollTop / height);
    const count = Math.ceil(scroll.clientHeight / height);
    const first = Math.max(0, Math.floor((top - MARGIN) / MARGIN) * MARGIN);
    return [first, Math.min(matching.length, first + count + 4 * MARGIN)];
  };

  const draw = (again) => {
    const [first, last] = inSight();
    const key = `${first} ${last}`;
    if (!again && key === drawn) return;
    drawn = key;
    const focused = document.activeElement;
    const elements = matching.slice(first, last).map(rowElement);
    elements.forEach((element, i) => element.setAttribute('aria-rowindex', String(heads + first + i + 1)));
    above.firstChild.style.height = `${first * height}px`;
    below.firstChild.style.height = `${(matching.length - last) * height}px`;
    body.replaceChildren(...(first ? [above] : []), ...elements, ...(last < matching.length ? [below] : []));
    if (focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
  };

  // Sorting

  let sortKey = 'name';
  let direction = 1;

  const byKey = {
    name: (a, b) => collator.compare(a.name, b.name),
    id: (a, b) => collator.compare(a.id, b.id),
    points: (a, b) => (a.points ?? -1) - (b.points ?? -1),
    status: (a, b) => a.status - b.status,
  };

  const sort = () => {
    const column = Number(sortKey);
    const compare = byKey[sortKey]
      ?? ((a, b) => worst.indexOf(a.verdicts[column]) - worst.indexOf(b.verdicts[column]));
    rows.sort((a, b) => direction * compare(a, b) || byKey.name(a, b) || byKey.id(a, b));
  };

  table.tHead.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-sort]');
    if (!button) return;
    const key = button.dataset.sort;
    direction = key === sortKey ? -direction : 1;
    sortKey = key;
    for (const head of table.tHead.querySelectorAll('th[aria-sort]')) head.removeAttribute('aria-sort');
    button.closest('th').setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
    sort();
    filter();
  });

  // Filtering

  const filter = () => {
    const text = fold(form.elements.text.value.trim());
    const status = form.elements.status.value;
    const check = form.elements.check.value;
    const verdict = form.elements.verdict.value;
    const from = form.elements.from.value === '' ? null : Number(form.elements.from.value);
    const to = form.elements.to.value === '' ? null : Number(form.elements.to.value);
    form.elements.verdict.disabled = check === '';
    matching = rows.filter((row) => {
      if (text && !row.text.includes(text)) return false;
      if (status !== '' && row.status !== Number(status)) return false;
      if (from !== null && (row.points === null || row.points < from)) return false;
      if (to !== null && (row.points === null || row.points > to)) return false;
      if (check === '') return true;
      const its = row.verdicts[Number(check)];
      return verdict === '!P' ? its !== 'P' && its !== '-' : its === verdict;
    });
    shown.textContent = settings.shown
      .replace('#1', number.format(matching.length))
      .replace('#2', number.format(rows.length));
    table.setAttribute('aria-rowcount', String(heads + matching.length));
    scroll.scrollTop = 0;
    draw(true);
  };

  form.addEventListener('input', filter);
  form.addEventListener('reset', () => queueMicrotask(filter));
  form.addEventListener('submit', (event) => event.preventDefault());

  for (const button of document.querySelectorAll('button[data-show]')) {
    button.addEventListener('click', () => {
      form.reset();
      form.elements.check.value = button.dataset.show;
      form.elements.verdict.value = button.dataset.verdict;
      queueMicrotask(filter);
      document.getElementById('students-title').focus();
      document.getElementById('students-title').scrollIntoView();
    });
  }

  // Scrolling, resizing, printing

  scroll.addEventListener('scroll', () => requestAnimationFrame(() => draw(false)), { passive: true });
  addEventListener('resize', () => {
    height = 0;
    draw(true);
  });
  addEventListener('beforeprint', () => {
    everything = true;
    draw(true);
  });
  addEventListener('afterprint', () => {
    everything = false;
    draw(true);
  });

  sort();
  filter();
})();
