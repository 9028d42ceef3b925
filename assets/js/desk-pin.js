// A pin on a plain grid around the centre of the city, beside the two numbers it stands for.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const on = (type, act, target) => target.addEventListener(type, act);
const SVG = "http://www.w3.org/2000/svg";
const KM_PER_DEGREE = 111.32;
const [NEAREST_KM, FARTHEST_KM, USUAL_KM] = [0.25, 2048, 4];
const RINGS = [25, 50, 75, 100];
const ARROWS = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

const draw = (name, attributes, parent) => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
};

const pin = (group) => {
  const template = document.getElementById("pin");
  const number = (end) => group.querySelector(`input[name$='/${end}']`);
  const [lat, lon, told] = [number("lat"), number("lon"), group.closest("form")?.dataset.centre];
  if (!template || !lat || !lon || !told) return;
  const [north, east] = told.split(",").map(Number);
  const wide = KM_PER_DEGREE * Math.cos((north * Math.PI) / 180);
  const box = template.content.firstElementChild.cloneNode(true);
  const [grid, status] = [box.querySelector(".grid"), box.querySelector("[data-distance]")];
  const picture = draw("svg", { viewBox: "-110 -110 220 220", "aria-hidden": "true" }, grid);
  for (const radius of RINGS) draw("circle", { r: radius, class: "ring" }, picture);
  draw("path", { d: "M-110 0H110M0-110V110", class: "ring" }, picture);
  const labels = RINGS.filter((radius) => radius % 50 === 0).map((radius) => draw("text", { x: 3, y: 9 - radius, class: "km" }, picture));
  const mark = draw("path", { d: "M0 0C-4-8-9-11-9-17a9 9 0 1 1 18 0c0 6-5 9-9 17z", class: "mark" }, picture);
  let span = USUAL_KM;
  const words = (km) => new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: km < 10 ? 2 : 0 }).format(km);

  /** Kilometres east and north of the centre, or null where there is no point yet. */
  const place = () => {
    const read = (input) => Number.parseFloat(input.value.replace(",", "."));
    const [y, x] = [(read(lat) - north) * KM_PER_DEGREE, (read(lon) - east) * wide];
    return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
  };
  const show = () => {
    const here = place();
    const far = here ? Math.hypot(...here) : 0;
    while (far > span && span < FARTHEST_KM) span *= 2;
    mark.toggleAttribute("hidden", !here);
    if (here) mark.setAttribute("transform", `translate(${(here[0] / span) * 100} ${(-here[1] / span) * 100})`);
    labels.forEach((label, at) => { label.textContent = `${words((span * (at + 1)) / labels.length)} km`; });
    status.textContent = here ? status.dataset.distance.replace("#", words(far)) : "";
  };
  const move = ([x, y]) => {
    lat.value = (north + y / KM_PER_DEGREE).toFixed(5);
    lon.value = (east + x / wide).toFixed(5);
    lat.dispatchEvent(new Event("input", { bubbles: true }));
    show();
  };
  const zoom = (by) => {
    span = Math.min(Math.max(span * by, NEAREST_KM), FARTHEST_KM);
    show();
  };

  on("keydown", (event) => {
    const arrow = ARROWS[event.key];
    if (arrow) {
      const [here, step] = [place() ?? [0, 0], (span / 50) * (event.shiftKey ? 5 : 1)];
      move(here.map((km, at) => km + arrow[at] * step));
    } else if (event.key === "+" || event.key === "=") zoom(0.5);
    else if (event.key === "-") zoom(2);
    else return;
    event.preventDefault();
  }, grid);
  const follow = (event) => {
    const area = picture.getBoundingClientRect();
    const share = (at, from, size) => ((at - from) / size) * 2.2 - 1.1;
    move([share(event.clientX, area.left, area.width) * span, -share(event.clientY, area.top, area.height) * span]);
  };
  on("pointerdown", (event) => { grid.setPointerCapture(event.pointerId); follow(event); }, grid);
  on("pointermove", (event) => { if (grid.hasPointerCapture(event.pointerId)) follow(event); }, grid);
  for (const button of all("[data-zoom]", box)) on("click", () => zoom(Number(button.dataset.zoom)), button);
  // A pair pasted into one of the inputs fills both, as the server would read it.
  for (const input of [lat, lon]) {
    on("input", () => {
      const pair = /^\s*(-?\d+\.\d+)\s*[,;\s]\s*(-?\d+\.\d+)\s*$/.exec(input.value);
      if (pair) [lat.value, lon.value] = [pair[1], pair[2]];
      show();
    }, input);
  }
  group.append(box);
  show();
};

const start = (root) => { for (const group of all("[data-point]", root)) if (!group.closest("fieldset:disabled")) pin(group); };
start(document);
on("htmx:load", (event) => { if (event.detail.elt !== document.body) start(event.detail.elt); }, document);
