"use strict";

// Opens the payment window, and posts what it says: a claim, which the server verifies.
const pay = document.getElementById("pay");
if (pay) {
  if (window.IMP) {
    window.IMP.init(pay.dataset.userCode);
    pay.hidden = false;
    pay.addEventListener("click", () => {
      window.IMP.request_pay(JSON.parse(document.getElementById("checkout").textContent), (result) => {
        const form = document.getElementById("claim");
        form.elements.claim.value = JSON.stringify(result);
        form.submit();
      });
    });
  } else {
    document.getElementById("no-script").hidden = false;
  }
}

// Follows what the page shows: looks once a second, and changes what has changed.
if (document.getElementById("live")) {
  setInterval(async () => {
    const response = document.hidden ? null : await fetch(location.pathname).catch(() => null);
    if (response?.ok) {
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const [now, before] = [page.getElementById("live"), document.getElementById("live")];
      if (now && now.dataset.version !== before.dataset.version) {
        before.replaceWith(now);
      }
    }
  }, 1000);
}
