// Search without a server: the other side of the Java package dateline.search, which writes the files that this reads.
"use strict";
(() => {
const form = document.querySelector("form.search");
const list = document.querySelector(".results");
const state = document.querySelector(".state");
const more = document.querySelector(".further");
const say = form.dataset;
const FIRST = 5, NEXT = 12, WEIGHTS = [1, 1.5, 2, 3];

// --- Words, as in SearchWords ---
const ALONE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const WORD = /[\p{L}\p{M}\p{Nd}]+(?:'[\p{L}\p{M}\p{Nd}]+)*/gu;
const words = text => {
  const found = [];
  const folded = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/\u2019/g, "'").toLowerCase();
  for (const [run] of folded.matchAll(WORD)) {
    let word = "";
    const end = () => { if (word) found.push(word.slice(0, 40)); word = ""; };
    for (const part of run.split(/'s(?![\p{L}\p{M}\p{Nd}])/u)) {
      for (const c of part.replace(/'/g, "")) {
        if (ALONE.test(c)) { end(); found.push(c); } else word += c;
      }
      end();
    }
  }
  return found;
};

// --- Stems, as in Porter ---
const pairs = text => text.split(" ").map(pair => pair.split(">"));
const STEP2 = pairs("ational>ate tional>tion enci>ence anci>ance izer>ize abli>able alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble");
const STEP3 = pairs("icate>ic ative> alize>al iciti>ic ical>ic ful> ness>");
const STEP4 = "al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize".split(" ");
const stem = word => {
  if (!/^[a-z]{3,40}$/.test(word)) return word;
  let w = word;
  const consonant = i => w[i] === "y" ? i === 0 || !consonant(i - 1) : !"aeiou".includes(w[i]);
  const measure = n => { let m = 0; for (let i = 1; i < n; i++) if (consonant(i) && !consonant(i - 1)) m++; return m; };
  const vowel = n => { for (let i = 0; i < n; i++) if (!consonant(i)) return true; return false; };
  const short = n => n > 2 && consonant(n - 1) && !consonant(n - 2) && consonant(n - 3) && !"wxy".includes(w[n - 1]);
  const ends = s => w.endsWith(s);
  const cut = n => { w = w.slice(0, w.length - n); };
  const replace = rules => {
    const rule = rules.find(([s]) => ends(s));
    if (rule && measure(w.length - rule[0].length) > 0) { cut(rule[0].length); w += rule[1]; }
  };
  if (ends("sses") || ends("ies")) cut(2); else if (ends("s") && !ends("ss")) cut(1);
  if (ends("eed")) { if (measure(w.length - 3) > 0) cut(1); } else {
    const n = ends("ed") ? 2 : ends("ing") ? 3 : 0;
    if (n && vowel(w.length - n)) {
      cut(n);
      const last = w.length - 1;
      if (ends("at") || ends("bl") || ends("iz")) w += "e";
      else if (last > 0 && w[last] === w[last - 1] && consonant(last) && !"lsz".includes(w[last])) cut(1);
      else if (measure(w.length) === 1 && short(w.length)) w += "e";
    }
  }
  if (ends("y") && vowel(w.length - 1)) { cut(1); w += "i"; }
  replace(STEP2);
  replace(STEP3);
  const drop = STEP4.find(ends);
  if (drop && (drop !== "ion" || "st".includes(w[w.length - 4] || " ")) && measure(w.length - drop.length) > 1) cut(drop.length);
  if (ends("e")) { const n = w.length - 1, m = measure(n); if (m > 1 || (m === 1 && !short(n))) cut(1); }
  if (ends("ll") && measure(w.length) > 1) cut(1);
  return w;
};

/** Words without places: a phrase is found by those around them. */
const SMALL = new Set("a an and are as at be by for from had has have he in is it its of on or that the they this to was were will with".split(" ").map(stem));

// --- Files, as in Index and Results ---
const decoder = new TextDecoder();
class Reader {
  constructor(bytes) { this.bytes = bytes; this.at = 0; }
  get more() { return this.at < this.bytes.length; }
  number() {
    let n = 0, shift = 0, b;
    do { b = this.bytes[this.at++]; n |= (b & 127) << shift; shift += 7; } while (b > 127);
    return n >>> 0;
  }
  part() { const n = this.number(); return this.bytes.subarray(this.at, this.at += n); }
}
const kept = new Map();
const load = async path => {
  const answer = await fetch(form.action + path);
  if (!answer.ok) throw new Error(path);
  const plain = answer.body.pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
};
/** A file of the index, fetched once. */
const file = (segment, name) => {
  const path = `${segment.name}/${name}.bin?${segment.key}`;
  if (!kept.has(path)) kept.set(path, load(path).catch(error => { kept.delete(path); throw error; }));
  return kept.get(path);
};
const shard = (term, files) => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % files;
};
/** Calls a function with each key of a file, until it says that it has seen enough. */
const each = (bytes, entry) => {
  const reader = new Reader(bytes);
  for (let key = ""; reader.more;) {
    key = key.slice(0, reader.number()) + decoder.decode(reader.part());
    if (entry(key, reader)) return;
  }
};
let size = 0;
const segments = say.index.split(";").filter(Boolean).map(text => {
  const [name, articles, terms, places, words, key, first, days] = text.split(" ");
  const start = size;
  size += +articles;
  return { name, start, terms: +terms, places: +places, words: +words, key, first: +first, days: days.split(",") };
});
/** The articles of a term in a segment, and what weight it has in each. */
const postings = async (segment, term) => {
  let found = { docs: [], weights: [] };
  each(await file(segment, "t" + shard(term, segment.terms)), (key, reader) => {
    const count = reader.number(), part = reader.part();
    if (key !== term) return key > term;
    const rest = new Reader(part);
    found = { docs: new Array(count), weights: new Array(count) };
    for (let i = 0, doc = -1; i < count; i++) {
      const n = rest.number();
      found.docs[i] = doc += (n >>> 2) + 1;
      found.weights[i] = n & 3;
    }
    return true;
  });
  return found;
};
/** Where a term stands in each of its articles. */
const places = async (segment, term, docs) => {
  const found = new Map();
  each(await file(segment, "p" + shard(term, segment.places)), (key, reader) => {
    const part = reader.part();
    if (key !== term) return key > term;
    let bit = 0;
    const next = () => part[bit >> 3] >> (bit++ & 7) & 1;
    const number = low => {
      let n = 0;
      while (next()) n++;
      n <<= low;
      for (let i = 0; i < low; i++) n |= next() << i;
      return n;
    };
    for (const doc of docs) {
      const own = new Set(), count = number(0) + 1, low = Math.max(1, 8 - Math.floor(Math.log2(count)) - 1);
      for (let n = count, at = 0; n > 0; n--) own.add(at += number(low));
      found.set(doc, own);
    }
    return true;
  });
  return found;
};
/** Words as they are written, each with the number of its articles, that pass a test. */
const dictionary = async (letters, test) => {
  const found = new Map();
  await Promise.all(segments.map(async segment => {
    const files = new Set(letters ? [letters.charCodeAt(0) % segment.words] : Array.from({ length: segment.words }, (_, i) => i));
    await Promise.all([...files].map(async n => each(await file(segment, "w" + n), (word, reader) => {
      const count = reader.number();
      if (test(word)) found.set(word, (found.get(word) || 0) + count);
    })));
  }));
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
};
/** Whether one word becomes the other by one letter more, less, changed, or two exchanged. */
const near = (a, b) => {
  if (a.length < b.length) [a, b] = [b, a];
  if (a.length - b.length > 1 || a === b) return false;
  let i = 0;
  while (i < b.length && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
};

// --- A question, and its answer ---
const parse = question => {
  const parsed = { groups: [], phrases: [], without: [] };
  for (const [, minus, quoted, plain] of question.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)) {
    const own = words(quoted ?? plain);
    if (minus && (quoted ?? plain)) {
      parsed.without.push(own.map(stem));
      continue;
    }
    // "x-ray" is searched as it stands.
    if (own.length > 1) parsed.phrases.push(own.map(stem));
    for (const word of own) parsed.groups.push({ word, terms: [stem(word)], quoted: own.length > 1 });
  }
  return parsed;
};
const narrowing = () => {
  const data = new FormData(form);
  const day = name => data.get(name) ? Date.parse(data.get(name)) / 864e5 : NaN;
  return {
    filters: ["topic", "source", "about"].flatMap(name => data.getAll(name)).filter(Boolean).map(path => "/" + path),
    from: day("from"), to: day("to"), newest: data.get("sort") === "newest"
  };
};
/** Articles of a segment between two days, as the first and the one behind the last. */
const between = (segment, from, to) => {
  let low = 0, high = 0, day = segment.first, doc = 0;
  for (const count of segment.days) {
    if (day < from) low = doc + +count;
    if (!(day > to)) high = doc + +count;
    doc += +count;
    day++;
  }
  return [low, high];
};
const unite = lists => {
  const all = new Map();
  for (const { docs, weights } of lists) {
    docs.forEach((doc, i) => all.set(doc, Math.max(all.get(doc) || 0, WEIGHTS[weights[i]])));
  }
  return all;
};
/** Leaves the articles where the words stand one behind the other. */
const together = async (segment, phrase, docs) => {
  const large = phrase.map((term, i) => ({ term, i })).filter(({ term }) => !SMALL.has(term));
  const found = await Promise.all(large.map(async ({ term }) => places(segment, term, (await postings(segment, term)).docs)));
  return large.length < 2 ? docs : new Set([...docs].filter(doc => {
    const own = found.map(each => each.get(doc));
    return own.every(Boolean) && [...own[0]].some(at => own.every((set, n) => set.has(at + large[n].i - large[0].i)));
  }));
};
const answer = async (question, typing) => {
  const parsed = parse(question), limits = narrowing(), mended = [];
  const find = async terms => Promise.all(segments.map(async segment =>
    unite(await Promise.all(terms.map(term => postings(segment, term))))));
  const count = found => found.reduce((sum, map) => sum + map.size, 0);
  const groups = await Promise.all(parsed.groups.map(async (group, i) => {
    let found = await find(group.terms);
    const open = typing && i === parsed.groups.length - 1 && !group.quoted && /[\p{L}\p{Nd}]$/u.test(question);
    if (open && group.word.length > 1) {
      const longer = await dictionary(group.word, word => word.startsWith(group.word) && word !== group.word);
      const terms = [...new Set(longer.map(stem))].filter(term => term !== group.terms[0]).slice(0, 3);
      if (terms.length) found = await find(group.terms = group.terms.concat(terms));
    }
    if (count(found) === 0 && !group.quoted && group.word.length > 3) {
      const likes = word => near(word, group.word);
      let like = await dictionary(group.word, likes);
      if (!like.length) like = await dictionary("", likes);
      if (like.length) {
        mended.push([group.word, like[0]]);
        found = await find(group.terms = [stem(like[0])]);
      }
    }
    return { found, rarity: Math.log(1 + size / (1 + count(found))) };
  }));
  const filters = await Promise.all(limits.filters.map(path => find([path])));
  const without = await Promise.all(parsed.without.map(terms => find(terms.slice(0, 1))));
  const hits = [];
  await Promise.all(segments.map(async (segment, s) => {
    const [low, high] = between(segment, limits.from, limits.to);
    const maps = [...groups.map(group => group.found[s]), ...filters.map(found => found[s])].sort((a, b) => a.size - b.size);
    let docs = maps.length ? [...maps[0].keys()] : Array.from({ length: high - low }, (_, i) => low + i);
    docs = docs.filter(doc => doc >= low && doc < high && maps.every(map => map.has(doc)));
    for (const phrase of parsed.phrases) if (docs.length) docs = [...await together(segment, phrase, docs)];
    for (let i = 0; i < parsed.without.length; i++) {
      let gone = new Set(without[i][s].keys());
      if (parsed.without[i].length > 1) gone = await together(segment, parsed.without[i], gone);
      docs = docs.filter(doc => !gone.has(doc));
    }
    for (const doc of docs) {
      const place = segment.start + doc;
      const score = groups.reduce((sum, { found, rarity }) => sum + rarity * found[s].get(doc), 0);
      // Of two that fit as well, the newer one is news.
      hits.push({ segment, doc, place, score: score * (1 + place / size / 3) });
    }
  }));
  hits.sort((a, b) => (limits.newest ? 0 : b.score - a.score) || b.place - a.place);
  return { hits, mended, terms: new Set(parsed.groups.flatMap(group => group.terms)), asked: parsed.groups.length + limits.filters.length > 0 || limits.from || limits.to };
};

// --- What people see ---
const make = (tag, properties, ...inside) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...inside);
  return element;
};
const RUN = /[\p{L}\p{M}\p{Nd}'\u2019]+/gu;
/** A text with what was asked for marked, and how many marks there are. */
const marked = (text, terms) => {
  const parts = [];
  let done = 0;
  for (const run of text.matchAll(RUN)) {
    if (words(run[0]).some(word => terms.has(stem(word)))) {
      parts.push(text.slice(done, run.index), make("mark", {}, run[0]));
      done = run.index + run[0].length;
    }
  }
  return [...parts, text.slice(done)];
};
const LONG = 220;
/** The piece of a text with the most different words of the question. */
const excerpt = (text, terms) => {
  const found = [...text.matchAll(RUN)].flatMap(run => {
    const term = words(run[0]).map(stem).find(each => terms.has(each));
    return term ? [{ at: run.index, term }] : [];
  });
  let best = 0, most = 0;
  for (const { at } of found) {
    const many = new Set(found.filter(other => other.at >= at && other.at < at + LONG - 60).map(other => other.term)).size;
    if (many > most) { most = many; best = at; }
  }
  let start = Math.max(0, best - 60);
  if (start > 0) start = text.indexOf(" ", start) + 1;
  let end = Math.min(text.length, start + LONG);
  if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), start + 1);
  return { found: most, parts: [start > 0 ? "\u2026 " : "", ...marked(text.slice(start, end), terms), end < text.length ? " \u2026" : ""] };
};
const base = form.action.slice(0, -"search/".length);
const dates = new Intl.DateTimeFormat(document.documentElement.lang.replace(/^en$/, "en-GB"), { dateStyle: "long", timeZone: "UTC" });
const result = async (hit, terms) => {
  const block = +say.block;
  const bytes = await file(hit.segment, "r" + Math.floor(hit.doc / block));
  const lines = decoder.decode(new Reader(bytes).part()).split("\n");
  const [day, slug, title, source, labels, text] = lines[hit.doc % block].split("\t");
  const date = new Date(day * 864e5);
  const url = `${base}${date.toISOString().slice(0, 10).replace(/-/g, "/")}/${encodeURIComponent(slug)}/`;
  const summary = make("p", { className: "excerpt" });
  const chips = make("ul", { className: "chips" });
  const show = piece => summary.replaceChildren(...piece.parts);
  const piece = excerpt(text, terms);
  show(piece);
  for (const label of labels.split("\x1f").filter(Boolean)) {
    const [path, name] = label.split("\x1e");
    const kind = { people: "person", organizations: "organization", places: "place" }[path.split("/")[0]] || "";
    const button = make("button", { type: "button", className: kind, value: path, title: say.narrow + " " + name }, name);
    chips.append(make("li", {}, button));
  }
  const item = make("li", { className: "card" },
    make("h3", {}, make("a", { href: url }, ...marked(title, terms))), summary,
    make("p", { className: "meta" }, source ? make("b", {}, source.split("\x1e")[1]) : "", " ",
      make("time", { dateTime: date.toISOString().slice(0, 10) }, dates.format(date))));
  if (chips.childNodes.length) item.append(chips);
  // The index has only the beginning of a long text.
  if (!piece.found && terms.size && text.endsWith("\u2026")) {
    fetch(url).then(page => page.text()).then(html => {
      const body = new DOMParser().parseFromString(html, "text/html").querySelector(".body");
      const later = body && excerpt(body.textContent.replace(/\s+/g, " "), terms);
      if (later && later.found) show(later);
    }).catch(() => {});
  }
  return item;
};
let turn = 0, shown = [], current;
const further = async (number, own) => {
  const next = current.hits.slice(shown.length, shown.length + number);
  const items = await Promise.all(next.map(hit => result(hit, current.terms)));
  if (own !== turn) return;
  shown.push(...items);
  list.append(...items);
  more.hidden = shown.length >= current.hits.length;
};
const field = form.elements.q;
const about = form.querySelector(".about");
const run = async typing => {
  const own = ++turn;
  const question = field.value.trim() && field.value;
  const data = [...new FormData(form)].filter(([, value]) => value);
  const query = new URLSearchParams(data).toString();
  history.replaceState(null, "", query ? "?" + query : location.pathname);
  try {
    const found = await answer(question, typing);
    if (own !== turn) return;
    current = found;
    shown = [];
    const number = found.hits.length;
    const texts = found.asked ? [number === 0 ? say.none : number === 1 ? say.one : say.many.replace("{n}", number.toLocaleString(document.documentElement.lang))] : [];
    for (const [wrong, right] of found.mended) {
      texts.push(" " + say.mended.split("{word}")[0], make("b", {}, right), say.mended.split("{word}")[1].replace("{typed}", wrong));
    }
    if (!found.asked) found.hits = [];
    document.body.classList.toggle("searched", found.asked);
    const first = await Promise.all(found.hits.slice(0, FIRST).map(hit => result(hit, found.terms)));
    if (own !== turn) return;
    shown = first;
    list.replaceChildren(...first);
    more.hidden = number <= FIRST || !found.asked;
    state.replaceChildren(...texts);
  } catch (error) {
    if (own === turn) state.replaceChildren(say.broken);
  }
};
const narrow = (path, name) => {
  if ([...form.querySelectorAll("[name=about]")].some(each => each.value === path)) return;
  const chip = make("span", { className: "chosen" }, make("input", { type: "hidden", name: "about", value: path }), name + " ",
    make("button", { type: "button", ariaLabel: say.remove + " " + name }, "\u00d7"));
  chip.querySelector("button").onclick = () => { chip.remove(); run(false); field.focus(); };
  about.append(chip);
};
const restore = () => {
  const query = new URLSearchParams(location.search);
  for (const element of form.elements) if (element.name && element.name !== "about") element.value = query.get(element.name) || "";
  about.replaceChildren();
  for (const path of query.getAll("about")) {
    narrow(path, path.split("/").pop().replace(/-/g, " "));
  }
  const narrowed = [...query.keys()].some(key => key !== "q");
  form.querySelector("details").open = narrowed || matchMedia("(min-width: 740px)").matches;
};

let timer;
field.oninput = () => { clearTimeout(timer); timer = setTimeout(run, 150, true); };
form.onchange = event => { if (event.target !== field) run(false); };
form.onsubmit = event => { event.preventDefault(); clearTimeout(timer); run(false); };
more.onclick = () => further(NEXT, turn).then(() => list.children[shown.length - 1].scrollIntoView({ block: "nearest" }));
list.onclick = event => {
  const button = event.target.closest("button");
  if (button) { narrow(button.value, button.textContent); run(false); }
};
document.onkeydown = event => {
  const links = [...list.querySelectorAll("h3 a")];
  const at = links.indexOf(document.activeElement);
  const typing = event.target.matches("input, select, textarea");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === "ArrowDown" && (event.target === field || at >= 0) && links[at + 1]) {
    event.preventDefault();
    links[at + 1].focus();
  } else if (event.key === "ArrowUp" && at >= 0) {
    event.preventDefault();
    (links[at - 1] || field).focus();
  }
};
window.onpopstate = () => { restore(); run(false); };
window.datelineSearch = { words, stem, answer };
form.hidden = false;
restore();
run(false);
})();
