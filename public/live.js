// The customer's page, alive: follows its case, and says when it is offline. Without this file nothing
// is missing but the liveliness. It never replaces a part that somebody is writing in.

// A browser that cannot unfold for paper by style alone.
addEventListener("beforeprint", () => {
  for (const earlier of document.querySelectorAll(".earlier")) earlier.open = true;
});

const main = document.querySelector("main[data-version]");
if (main && "EventSource" in window) follow(main);

function follow(main) {
  const address = location.pathname;
  const offline = document.createElement("p");
  offline.className = "said wrong";
  offline.setAttribute("role", "status");
  let source = null;
  let timer = 0;
  let busy = false;

  function listen() {
    source?.close();
    source = new EventSource(`${address}?live=${main.dataset.version}`);
    source.addEventListener("change", refresh);
  }

  async function refresh() {
    if (busy) return;
    busy = true;
    try {
      const answer = await fetch(address, { cache: "no-cache" });
      if (!answer.ok) return void location.reload();
      const html = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = html.querySelector("main[data-version]");
      if (fresh && fresh.dataset.version !== main.dataset.version) replaceParts(main, fresh);
      else if (fresh && fresh.dataset.until !== main.dataset.until) replaceParts(main, fresh);
      say(false);
    } catch {
      say(true);
    } finally {
      busy = false;
      wait();
    }
  }

  /** At this instant the words would be others: the next word of ours would be late. */
  function wait() {
    clearTimeout(timer);
    const left = Date.parse(main.dataset.until ?? "") - Date.now();
    if (left > 0) timer = setTimeout(refresh, Math.min(left + 1500, 2 ** 31 - 1));
  }

  function say(isOffline) {
    offline.textContent = main.dataset.offline;
    if (isOffline) main.prepend(offline);
    else offline.remove();
  }

  addEventListener("offline", () => say(true));
  addEventListener("online", refresh);
  addEventListener("pageshow", ({ persisted }) => persisted && refresh());
  // A phone that slept may have missed something, and its connection may be dead without knowing.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    if (source?.readyState !== EventSource.OPEN) listen();
    refresh();
  });
  listen();
  wait();
}

/** Part by part, so that focus, scroll and half-written words stay where they are. */
function replaceParts(main, fresh) {
  const known = new Map([...main.children].map((part) => [nameOf(part), part]));
  const parts = [...fresh.children].map((part) => {
    const old = known.get(nameOf(part));
    if (old?.querySelector(".earlier[open]")) part.querySelector(".earlier")?.setAttribute("open", "");
    return old && (inUse(old) || old.outerHTML === part.outerHTML) ? old : part;
  });
  if (parts.some((part, at) => main.children[at] !== part)) main.replaceChildren(...parts);
  Object.assign(main.dataset, fresh.dataset);
  if (!fresh.dataset.until) delete main.dataset.until;
}

function nameOf(part) {
  return part.id || part.className;
}

function inUse(part) {
  return part.contains(document.activeElement) || part.querySelector("details[open]:not(.earlier)") !== null;
}
