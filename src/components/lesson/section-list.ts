/** Marks the section that is being read: the last one whose heading has passed the upper third of the window. */
class SectionList extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const headings = links.flatMap(
      ({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
    );
    const mark = () => {
      const passed = headings.filter(
        (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
      ).length;
      for (const [index, link] of links.entries()) {
        if (index === Math.max(0, passed - 1)) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of headings) observer.observe(heading);
    mark();
  }
}

customElements.define('section-list', SectionList);
