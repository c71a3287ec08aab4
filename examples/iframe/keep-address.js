/**
 * Keeps what a reader sees of an embedded timeline in the address of this page: Back and Forward go from view to view, and a link to this page
 * opens the view within it. For a frame such as
 *
 *   <iframe src="https://archive.example/embedded.html" data-memcon-address="memcon" allow="clipboard-write"></iframe>
 *
 * whose page has <memcon-timeline hash="memcon" hash-origin="https://host.example">, with the origin of this one. Each side hears only the other:
 * here the frame's own window and the origin of its `src`, there the parent and the origin of `hash-origin`.
 */
/* global URL, history, location, window -- a page has them. */
(() => {
  const TYPE = "memcon-address";
  const MOST_CHARACTERS = 32_000;
  /** All that a timeline writes: nothing that would end its part of the address. */
  const ADDRESS = /^[\w.,:/=&%-]*$/;

  const frames = () => [...document.querySelectorAll("iframe[data-memcon-address]")];
  const nameOf = (frame) => frame.dataset.memconAddress;
  const originOf = (frame) => new URL(frame.src, document.baseURI).origin;

  const hash = () => location.hash.slice(1);
  const isOf = (name) => (part) => part.startsWith(`${name}?`);
  const partOf = (text, name) => text.split(";").find(isOf(name))?.slice(name.length + 1) ?? null;
  /** What of an address is no timeline's, such as an anchor. */
  const foreignPart = (text) => text.split(";").filter((part) => !/^[A-Za-z][\w-]*\?/.test(part)).join(";");

  /** The address of this page with `address` as what it has for `name`; with "", without. */
  function withPart(name, address) {
    const parts = hash() === "" ? [] : hash().split(";");
    const at = parts.findIndex(isOf(name));
    parts.splice(at === -1 ? parts.length : at, 1, ...(address === "" ? [] : [`${name}?${address}`]));
    return `${location.href.split("#")[0]}${parts.length === 0 ? "" : `#${parts.join(";")}`}`;
  }

  function tell(frame) {
    const name = nameOf(frame);
    frame.contentWindow?.postMessage({ type: TYPE, name, address: partOf(hash(), name), page: withPart(name, "") }, originOf(frame));
  }

  let seen = hash();

  function write(name, address, isNew) {
    const next = withPart(name, address);
    if (next !== location.href) {
      // What this page keeps with its entries is its own.
      if (isNew) history.pushState(history.state, "", next);
      else history.replaceState(history.state, "", next);
    }
    seen = hash();
  }

  window.addEventListener("message", ({ data, origin, source }) => {
    const frame = frames().find((each) => each.contentWindow === source && originOf(each) === origin);
    if (frame === undefined || data?.type !== TYPE || data.name !== nameOf(frame)) return;
    if (data.isAsking === true) tell(frame);
    else if (typeof data.address === "string" && data.address.length <= MOST_CHARACTERS && ADDRESS.test(data.address)) write(data.name, data.address, data.isNew === true);
  });

  /** The reader has gone back or forward, or to another address; where that is an anchor of this page, the view stays. */
  function go() {
    const before = seen;
    seen = hash();
    // Two events tell of the same way.
    if (seen === before) return;
    for (const frame of frames()) {
      if (partOf(seen, nameOf(frame)) !== null || foreignPart(seen) === foreignPart(before)) tell(frame);
    }
  }
  window.addEventListener("popstate", go);
  window.addEventListener("hashchange", go);
})();
