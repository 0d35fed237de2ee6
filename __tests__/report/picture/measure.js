/**
 * Runs in the browser, alone: shows the summary, then leaves what it measured in `data-measured` of the body.
 * In: Markdown; `light` or `dark`. The libraries are there as `marked` and `mermaid`.
 */
export async function measure(markdown, theme) {
  const summary = document.getElementById('summary');
  summary.innerHTML = window.marked.parse(markdown, { gfm: true });
  for (const mark of summary.querySelectorAll('blockquote > p:first-child')) {
    const [, kind] = /^\[!([A-Z]+)\]/.exec(mark.textContent) ?? [];
    if (!kind) continue;
    const box = document.createElement('div');
    box.className = `markdown-alert markdown-alert-${kind.toLowerCase()}`;
    box.innerHTML = mark.parentElement.innerHTML.replace(
      `[!${kind}]`,
      `</p><p class="markdown-alert-title">${kind}</p><p>`,
    );
    mark.parentElement.replaceWith(box);
  }
  for (const code of summary.querySelectorAll('code.language-mermaid')) {
    const chart = document.createElement('div');
    chart.className = 'mermaid';
    chart.textContent = code.textContent;
    code.parentElement.replaceWith(chart);
  }
  window.mermaid.initialize({ startOnLoad: false, theme: theme === 'dark' ? 'dark' : 'default' });
  await window.mermaid.run();

  const named = (element) =>
    `${element.tagName.toLowerCase()}: ${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)}`;
  const isShown = (element) => element.getClientRects().length > 0;
  const texts = (root) =>
    [...root.querySelectorAll('*')].filter(
      (element) =>
        isShown(element) &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''),
    );
  const html = [...summary.querySelectorAll('*')].filter((each) => isShown(each) && !each.closest('svg'));
  const right = summary.getBoundingClientRect().right;
  const overflowing = html.filter(
    (each) =>
      each.getBoundingClientRect().right > right + 1 ||
      each.scrollWidth > each.clientWidth + 1 + (each.clientWidth === 0 ? each.scrollWidth : 0),
  );

  const channels = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const over = (top, bottom) => ({
    r: top.r * top.a + bottom.r * (1 - top.a),
    g: top.g * top.a + bottom.g * (1 - top.a),
    b: top.b * top.a + bottom.b * (1 - top.a),
    a: 1,
  });
  const page = channels(getComputedStyle(document.body).backgroundColor);
  const behindHtml = (element) => {
    const layers = [];
    for (let each = element; each && each !== document.body; each = each.parentElement)
      layers.unshift(channels(getComputedStyle(each).backgroundColor));
    return layers.reduce((below, layer) => over(layer, below), page);
  };
  const behindChart = (element) => {
    const box = element.getBoundingClientRect();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const shapes = [...element.ownerSVGElement.querySelectorAll('rect')].filter((shape) => {
      const area = shape.getBoundingClientRect();
      return area.left <= x && x <= area.right && area.top <= y && y <= area.bottom;
    });
    return shapes.reduce((below, shape) => {
      const style = getComputedStyle(shape);
      if (!style.fill.startsWith('rgb')) return below;
      const fill = channels(style.fill);
      return over({ ...fill, a: fill.a * Number(style.fillOpacity) * Number(style.opacity) }, below);
    }, page);
  };
  const contrast = (element) => {
    const style = getComputedStyle(element);
    const isChart = element.ownerSVGElement !== undefined && element.ownerSVGElement !== null;
    const below = isChart ? behindChart(element) : behindHtml(element);
    const ink = luminance(over(channels(isChart ? style.fill : style.color), below));
    const paper = luminance(below);
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
  };
  const isLarge = (element) => {
    const { fontSize, fontWeight } = getComputedStyle(element);
    return (
      Number.parseFloat(fontSize) >= 24 || (Number.parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700)
    );
  };
  const faint = texts(summary).filter((each) => contrast(each) < (isLarge(each) ? 3 : 4.5));

  const troubles = [];
  const svgs = [...summary.querySelectorAll('.mermaid svg')];
  for (const svg of svgs) {
    const frame = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('text')].filter((label) => label.textContent.trim() !== '');
    const boxes = labels.map((label) => label.getBoundingClientRect());
    labels.forEach((label, index) => {
      const box = boxes[index];
      if (box.left < frame.left - 1 || box.right > frame.right + 1)
        troubles.push(`leaves the chart: ${named(label)}`);
      if (box.height < 9) troubles.push(`${box.height.toFixed(1)} px high: ${named(label)}`);
      boxes.slice(index + 1).forEach((other, offset) => {
        const isCovered =
          box.left < other.right - 1 &&
          other.left < box.right - 1 &&
          box.top < other.bottom - 2 &&
          other.top < box.bottom - 2;
        if (isCovered) troubles.push(`covers: ${named(label)} and ${named(labels[index + 1 + offset])}`);
      });
    });
  }
  const measured = {
    height: summary.getBoundingClientRect().bottom + 24,
    overflowing: overflowing.map(named),
    chartTroubles: troubles,
    faint: faint.map((each) => `${contrast(each).toFixed(1)} ${named(each)}`),
    charts: svgs.length,
  };
  document.body.dataset.measured = encodeURIComponent(JSON.stringify(measured));
}
