"use strict";
// The page on which a colleague answers about skills. Everything shown is set as text, nothing is sent: the answer is a file.
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

add(page, "h1", say.title);
if (asked.line) add(page, "p", asked.line);
if (asked.entry) add(page, "p", say.about, { className: "quiet" });
add(page, "p", say.how);
const who = asked.group ? null : field(page, "input", say.who, { type: "text", value: asked.who, maxLength: 200, autocomplete: "name" });
const people = asked.group ? field(page, "input", say.people, { type: "text", inputMode: "numeric", maxLength: 4 }) : null;
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
const day = field(page, "input", say.day, { type: "date", value: today });
add(page, "p", say.levels);

const rated = asked.skills.map((skill, number) => {
  const set = add(page, "fieldset", "");
  add(set, "legend", skill.title);
  const levels = add(set, "div", "", { className: "levels" });
  const explained = skill.levels.some((level) => level.words);
  if (explained) { levels.style.flexDirection = "column"; }
  const boxes = [{ name: "", shown: say.none, words: "" }].concat(skill.levels).map((level, place) => {
    const label = add(levels, "label", "");
    const box = add(label, "input", "", { type: "radio", name: "s" + number, value: level.name, checked: place === 0 });
    add(label, "span", level.words ? level.shown + ": " + level.words : level.shown);
    return box;
  });
  const note = field(set, "input", say.note, { type: "text", maxLength: 1000 });
  note.parentElement.classList.add("note");
  return { boxes, note };
});

const save = add(page, "button", say.save, { type: "button" });
const done = add(page, "div", "", { id: "done", hidden: true });
done.setAttribute("role", "status");
const saved = add(done, "p", say.saved);
const copy = field(done, "textarea", say.copy, { readOnly: true });

// Three colleagues' answers must not all be called the same.
function fileName() {
  const name = who ? who.value.replace(/[^\p{L}\p{M}\p{N} _-]+/gu, " ").trim().slice(0, 60).trim() : "";
  return name ? asked.save_as.replace(".json", " " + name + ".json") : asked.save_as;
}

function answer() {
  return {
    format: asked.format,
    version: asked.version,
    seal: asked.seal,
    asked: asked.asked,
    who: who ? who.value.trim() : "",
    people: people ? people.value.trim() : "",
    day: day.value,
    ratings: rated
      .map((one, number) => ({
        skill: asked.asked.skills[number][0],
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
  link.download = fileName();
  document.body.append(link);
  link.click();
  link.remove();
  saved.textContent = say.saved.replace(asked.save_as, link.download);
  copy.value = text;
  done.hidden = false;
});
