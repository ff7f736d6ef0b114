"use strict";
// The page on which an evaluator answers. Everything shown is set as text, nothing is sent: the answer is a file.
const asked = JSON.parse(document.getElementById("asked").textContent);
const say = asked.words;
const page = document.getElementById("page");

function add(parent, tag, text, fields) {
  const one = document.createElement(tag);
  if (text) one.textContent = text;
  Object.assign(one, fields || {});
  parent.append(one);
  return one;
}

function field(parent, tag, label, fields) {
  const row = add(parent, "label", "", { className: "field" });
  add(row, "span", label);
  return add(row, tag, "", fields);
}

add(page, "h1", asked.title);
add(page, "p", asked.about, { className: "quiet" });
add(page, "p", say.how);
const who = field(page, "input", say.who, { type: "text", value: asked.evaluator, maxLength: 200, autocomplete: "name" });
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
const day = field(page, "input", say.day, { type: "date", value: today });

const rated = [];
if (asked.standards.length && asked.levels.length) {
  add(page, "h2", asked.framework_name);
  add(page, "p", say.levels);
  asked.levels.forEach((level) => { if (level.words) add(page, "p", level.name + ": " + level.words, { className: "quiet" }); });
  asked.standards.forEach((standard, number) => {
    const set = add(page, "fieldset", "");
    add(set, "legend", (standard.code + " " + standard.title).trim());
    const levels = add(set, "div", "", { className: "levels" });
    const boxes = [""].concat(asked.levels.map((level) => level.name)).map((name, place) => {
      const label = add(levels, "label", "");
      const box = add(label, "input", "", { type: "radio", name: "s" + number, value: name, checked: place === 0 });
      add(label, "span", name || say.none);
      return box;
    });
    const note = field(set, "input", say.note, { type: "text", maxLength: 1000 });
    note.parentElement.classList.add("note");
    rated.push({ standard, boxes, note });
  });
  if (asked.notice) add(page, "p", asked.notice, { className: "quiet" });
}

add(page, "h2", say.words);
const saw = field(page, "textarea", say.saw, { maxLength: 20000 });
const next = field(page, "textarea", say.next, { maxLength: 20000 });
const again = field(page, "input", say.again, { type: "date" });
const save = add(page, "button", say.save, { type: "button" });
const done = add(page, "div", "", { id: "done", hidden: true });
done.setAttribute("role", "status");
add(done, "p", say.saved);
const copy = field(done, "textarea", say.copy, { readOnly: true });

function answer() {
  return {
    format: "perpetual-portfolio-reply",
    version: 1,
    packet: asked.packet,
    framework: asked.framework,
    who: who.value.trim(),
    day: day.value,
    saw: saw.value.trim(),
    next: next.value.trim(),
    next_day: again.value,
    ratings: rated
      .map((one) => ({
        standard: one.standard.id,
        code: one.standard.code,
        level: (one.boxes.find((box) => box.checked) || { value: "" }).value,
        note: one.note.value.trim(),
      }))
      .filter((one) => one.level || one.note),
  };
}

save.addEventListener("click", () => {
  const text = JSON.stringify(answer(), null, 1);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = asked.save_as;
  document.body.append(link);
  link.click();
  link.remove();
  copy.value = text;
  done.hidden = false;
});
