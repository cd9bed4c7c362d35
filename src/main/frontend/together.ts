// Reading together: the arrow keys turn the pages, Escape closes. Without this file the links do the same.
// The pages take each other's place, so that going back from the last does not show them one by one.

const ways: Record<string, string> = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'prev', PageUp: 'prev', Escape: 'up' };

document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const way = ways[event.key];
  const link = way === undefined ? null : document.querySelector<HTMLAnchorElement>(`.hp-turning a[rel='${way}']`);
  if (!link) return;
  event.preventDefault();
  location.replace(link.href);
});

document.querySelectorAll<HTMLAnchorElement>('.hp-turning a').forEach((link) => {
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.replace(link.href);
  });
});
