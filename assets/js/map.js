// The map that moves, and what is near. Fetched when a reader presses one of its two buttons; the list works without it.
const figure = document.querySelector("[data-map]");
const list = document.querySelector("[data-spots]");
const told = document.querySelector("[data-told]");
const spots = [...list.children].map((item) => {
  const [lat, lon] = item.dataset.at.split(",").map(Number);
  return { item, lat, lon, number: Number(item.dataset.n), title: item.querySelector("h2") };
});
const find = (number) => spots.find((spot) => spot.number === number);
const NEAREST_ON_SKETCH = 1;

/** Loads a sheet after those that are there. */
const style = (href) => {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  const done = new Promise((settled) => { link.onload = link.onerror = settled; });
  document.head.append(link);
  return done;
};
/** Loads what others wrote, once. */
const leaflet = async ({ leaflet: code, sheet, looks }) => {
  if (globalThis.L) return;
  // Its own sheet before ours, which says how its parts look here.
  await style(sheet);
  await Promise.all([style(looks), import(code)]);
};

let map;
let marks;
let asked = 0;

/** Goes to an item of the list. */
const goTo = ({ item, title }) => {
  item.scrollIntoView({ block: "center" });
  title.focus();
};

/** What stands on a mark: the same as on the still picture. */
const shown = (numbers) => {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (numbers.length === 1) return String(first);
  return last - first === numbers.length - 1 ? `${first}–${last}` : `${first} +${numbers.length - 1}`;
};

/** What a mark is called: what stands on it, and for those who do not see the map the name or the numbers behind it. */
const named = (numbers) => numbers.length === 1
  ? find(numbers[0]).title.textContent.trim()
  : `${shown(numbers)}. ${figure.dataset.several} ${numbers.join(", ")}`;

/** Follows a mark: to the item it stands for, or nearer when it stands for several. */
const follow = (numbers) => {
  const all = numbers.map(find);
  const bounds = L.latLngBounds(all.map(({ lat, lon }) => [lat, lon]));
  const apart = map.getBoundsZoom(bounds.pad(0.2));
  if (numbers.length > 1 && map.getZoom() < map.getMaxZoom() && !bounds.getNorthEast().equals(bounds.getSouthWest())) {
    map.setView(bounds.getCenter(), Math.min(map.getMaxZoom(), Math.max(apart, map.getZoom() + 1)));
  } else goTo(all[0]);
};

/** Draws the marks of this zoom; which places share one, the server knows. */
const draw = async () => {
  const turn = ++asked;
  const address = `${figure.dataset.marks}${map.getZoom()}/${figure.dataset.pins}`;
  // Without an answer each place has a mark of its own.
  const alone = () => spots.map(({ lat, lon, number }) => [lat, lon, [number]]);
  const clusters = await fetch(address).then((answer) => answer.json()).catch(alone);
  if (turn !== asked) return;
  const focused = marks.getLayers().find((mark) => mark.getElement() === document.activeElement)?.numbers;
  marks.clearLayers();
  for (const [lat, lon, numbers] of clusters) {
    const face = Object.assign(document.createElement("span"), { className: "mark", textContent: shown(numbers) });
    const icon = L.divIcon({ html: face, className: "", iconSize: null });
    const mark = Object.assign(L.marker([lat, lon], { icon, riseOnHover: true }), { numbers });
    mark.addTo(marks);
    const element = mark.getElement();
    // Its middle on the place; how wide it is, depends on what it says.
    element.style.marginInlineStart = `${-element.offsetWidth / 2}px`;
    element.style.marginBlockStart = `${-element.offsetHeight / 2}px`;
    element.setAttribute("aria-label", named(numbers));
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      follow(numbers);
    });
    mark.on("click", () => follow(numbers));
    if (focused?.some((number) => numbers.includes(number))) element.focus({ preventScroll: true });
  }
};

/** Focuses the mark of a place, from its item in the list. */
const point = async ({ lat, lon, number }) => {
  figure.scrollIntoView({ block: "nearest" });
  map.setView([lat, lon], map.getMaxZoom() - NEAREST_ON_SKETCH, { animate: false });
  await draw();
  marks.getLayers().find((mark) => mark.numbers.includes(number))?.getElement().focus({ preventScroll: true });
};

const open = async (button) => {
  button.disabled = true;
  try {
    await leaflet(figure.dataset);
  } catch {
    // Away from any network: the picture and the list are still there.
    button.disabled = false;
    told.textContent = button.dataset.failed;
    return;
  }
  const live = Object.assign(document.createElement("div"), { className: "live", dir: "ltr" });
  live.setAttribute("role", "region");
  live.setAttribute("aria-label", figure.getAttribute("aria-label"));
  // Paper cannot move: there the picture stays.
  const still = figure.querySelector("picture");
  still.classList.add("paper");
  still.before(live);
  const { area, nearest, zoomIn, zoomOut, show } = figure.dataset;
  const [south, west, north, east] = area.split(",").map(Number);
  const bounds = L.latLngBounds([south, west], [north, east]);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  map = L.map(live, {
    zoomControl: false, minZoom: 9, maxZoom: Number(nearest) + NEAREST_ON_SKETCH, maxBounds: bounds.pad(0.5),
    zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm, inertia: !calm,
  });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  const night = matchMedia("(prefers-color-scheme: dark)");
  const attribution = figure.querySelector("[data-credit]")?.textContent ?? "";
  const address = () => (night.matches ? figure.dataset.dark : figure.dataset.light) + "{z}/{x}/{y}{r}";
  const tiles = L.tileLayer(address(), { minZoom: 9, maxZoom: map.getMaxZoom(), bounds: bounds.pad(0.5), attribution }).addTo(map);
  night.addEventListener("change", () => tiles.setUrl(address()));
  marks = L.layerGroup().addTo(map);
  map.fitBounds(L.latLngBounds(spots.map(({ lat, lon }) => [lat, lon])).pad(0.1), { maxZoom: Number(nearest) - 1, animate: false });
  map.on("zoomend", draw);
  await draw();
  for (const spot of spots) {
    const there = Object.assign(document.createElement("button"), { type: "button", className: "pill", textContent: show });
    there.setAttribute("aria-describedby", Object.assign(spot.title, { id: spot.title.id || `spot-${spot.number}` }).id);
    there.addEventListener("click", () => point(spot));
    spot.item.querySelector(".what").append(there);
  }
  button.hidden = true;
  live.focus();
};

/** Metres between two places, on a round earth. */
export const metres = (one, other) => {
  const angle = (degrees) => degrees * Math.PI / 180;
  const [lat, lon] = [angle(other.lat - one.lat), angle(other.lon - one.lon)];
  const part = Math.sin(lat / 2) ** 2 + Math.cos(angle(one.lat)) * Math.cos(angle(other.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * 6371008.8 * Math.asin(Math.sqrt(part));
};

const worded = (distance) => {
  const [value, unit] = distance < 950 ? [Math.round(distance / 50) * 50 || 50, "meter"] : [distance / 1000, "kilometer"];
  return new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
};

/** Sorts the list by how near each place is. Where the reader is stays on this device: nothing is asked of anybody. */
const near = (button) => {
  const say = (words) => { told.textContent = words; };
  if (!navigator.geolocation) return say(button.dataset.failed);
  const found = ({ coords }) => {
    const here = { lat: coords.latitude, lon: coords.longitude };
    const sorted = spots.map((spot) => ({ ...spot, far: metres(here, spot) })).sort((one, other) => one.far - other.far);
    for (const { item, title, far } of sorted) {
      const place = item.querySelector(".far") ?? Object.assign(document.createElement("p"), { className: "far" });
      place.textContent = button.dataset.away.replace("{}", worded(far));
      title.after(place);
    }
    list.append(...sorted.map(({ item }) => item));
    say(button.dataset.found);
  };
  const failed = ({ code }) => say(code === 1 ? button.dataset.denied : button.dataset.failed);
  navigator.geolocation.getCurrentPosition(found, failed, { timeout: 15000, maximumAge: 60000 });
};

export const run = (button) => (button.dataset.act === "near" ? near : open)(button);
