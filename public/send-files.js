// Photos and papers with a message: dropped onto the form, their names shown, and how much is sent. When
// the form comes back with a fault they are still chosen. Without this file it is a plain form.

const main = document.querySelector("main[data-sent]");
if (main) {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (filesOf(form).length === 0 || !("upload" in new XMLHttpRequest())) return;
    event.preventDefault();
    if (!form.dataset.sending) send(form);
  });
  document.addEventListener("change", ({ target }) => {
    if (target.type === "file") showNames(target.form);
  });
  for (const name of ["dragover", "dragleave", "drop"]) document.addEventListener(name, drag);
}

function inputsOf(form) {
  return [...form.querySelectorAll("input[type=file]")];
}

function filesOf(form) {
  return inputsOf(form).flatMap((input) => [...input.files]);
}

function drag(event) {
  const place = event.target.closest?.(".drop");
  if (!place || !event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  place.classList.toggle("over", event.type === "dragover");
  if (event.type !== "drop") return;
  const input = place.querySelector("input[type=file]");
  const all = new DataTransfer();
  for (const file of [...input.files, ...event.dataTransfer.files]) all.items.add(file);
  input.files = all.files;
  showNames(input.form);
}

/** What is chosen, by name: a field of several files says only how many. */
function showNames(form) {
  noteOf(form, "chosen").textContent = filesOf(form)
    .map(({ name }) => name)
    .join(", ");
}

function noteOf(form, name) {
  const known = form.querySelector(`.${name}`);
  if (known) return known;
  const note = document.createElement("p");
  note.className = name;
  note.dir = "auto";
  if (name === "sending") note.setAttribute("role", "status");
  form.querySelector("button[type=submit]").before(note);
  return note;
}

function send(form) {
  const data = new FormData(form);
  data.set("keeps", "files");
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
  const note = noteOf(form, "sending");
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", form.querySelector("button[type=submit]").textContent);
  note.after(bar);
  form.dataset.sending = "yes";
  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = loaded / total;
    // In steps of ten, so that it is not read aloud a hundred times.
    const words = main.dataset.sent.replace("{percent}", percent.format(Math.floor(bar.value * 10) / 10));
    if (note.textContent !== words) note.textContent = words;
  });
  request.addEventListener("loadend", () => {
    bar.remove();
    delete form.dataset.sending;
    answered(form, note, request);
  });
  request.open("POST", location.pathname);
  request.send(data);
}

function answered(form, note, { status, responseURL, responseText }) {
  if (status === 200) {
    history.replaceState(null, "", responseURL);
    return location.reload();
  }
  const page = new DOMParser().parseFromString(responseText, "text/html");
  if (status === 422) return cameBack(form, page);
  note.textContent = page.querySelector("main.small p")?.textContent ?? main.dataset.notSent;
}

/** The form as it came back, with what is wrong at its field, and the files still in it. */
function cameBack(form, page) {
  const chosen = inputsOf(form).map(({ files }) => files);
  const section = form.closest("section");
  const fresh = page.getElementById(section.id);
  if (!fresh) return location.reload();
  section.replaceChildren(...fresh.childNodes);
  const again = section.querySelector("form:has(input[type=file])");
  inputsOf(again).forEach((input, at) => {
    input.files = chosen[at];
  });
  showNames(again);
  again.querySelector("[aria-invalid]")?.focus();
}
