// A window for those who use no mouse: it begins at its first control, and Escape closes it.
"use strict";

const first = document.querySelector("main [aria-current]") ?? document.querySelector("main :is(a[href], button, input, select)");
const begin = () => document.activeElement === document.body && first?.focus();
const close = () => document.getElementById("close").click();

begin();
window.addEventListener("focus", begin);
window.addEventListener("keydown", (event) => event.key === "Escape" && close());
window.addEventListener("message", (event) => event.source === window.parent && event.data?.imp === "close" && close());
