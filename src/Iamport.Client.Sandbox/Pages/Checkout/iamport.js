// Stands in for PortOne's browser script: the same calls, with windows of the sandbox that served it.
"use strict";

(() => {
  const sandbox = new URL(document.currentScript.src).origin;
  const merchant = { user_code: "", tier_code: "" };
  let isOpen = false;

  window.IMP = {
    init: (userCode) => name(userCode, ""),
    agency: (userCode, tierCode) => name(userCode, tierCode),
    request_pay: (param, callback) => start("payments", param, callback),
    certification: (param, callback) => start("certifications", param, callback),
  };

  function name(userCode, tierCode) {
    merchant.user_code = userCode ?? "";
    merchant.tier_code = tierCode ?? "";
  }

  async function start(kind, param = {}, callback) {
    if (isOpen) {
      console.warn("IMP: a window is open already.");
      return;
    }

    if (isPhone() && !param.m_redirect_url) {
      console.warn("IMP: without m_redirect_url the real window loses its result on a phone.");
    }

    isOpen = true;
    const redirects = Boolean(param.m_redirect_url) && (isPhone() || !callback);
    const answer = await ask(kind, redirects ? param : { ...param, m_redirect_url: undefined }).catch(notOpened(param));
    const result = answer.refusal ?? (redirects ? null : await show(answer.window));
    isOpen = false;
    if (result && (callback || !answer.return_to)) {
      callback?.(result);
    } else {
      window.location.assign(answer.return_to ?? answer.window);
    }
  }

  async function ask(kind, param) {
    const body = new URLSearchParams({ ...merchant, param: JSON.stringify(param) });
    const response = await fetch(`${sandbox}/windows/${kind}`, { method: "POST", body });
    return response.ok ? response.json() : Promise.reject(new Error(await response.text()));
  }

  function notOpened(param) {
    return (fault) => ({
      refusal: {
        success: false, imp_uid: null, merchant_uid: param.merchant_uid ?? null, error_code: "F500", error_msg: String(fault),
      },
    });
  }

  // Opens the window over the page and waits for its result, which only that window can send.
  function show(address) {
    const before = document.activeElement;
    const shade = document.createElement("dialog");
    const frame = document.createElement("iframe");
    shade.id = "imp-window";
    shade.setAttribute("aria-label", "IMP");
    shade.style.cssText =
      "position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;display:grid;place-items:center;background:rgb(0 0 0 / 50%)";
    frame.title = "IMP";
    frame.src = address;
    frame.style.cssText = "width:min(480px,100%);height:min(940px,100%);border:0;background:#fff";
    frame.style.borderRadius = isNarrow() ? "0" : "20px";
    shade.append(frame);
    document.body.append(shade);
    shade.showModal();
    shade.oncancel = (event) => {
      event.preventDefault();
      frame.contentWindow.postMessage({ imp: "close" }, sandbox);
    };

    return new Promise((resolve) => {
      window.addEventListener("message", function listen(event) {
        if (event.origin === sandbox && event.source === frame.contentWindow && event.data?.imp) {
          window.removeEventListener("message", listen);
          shade.remove();
          before?.focus();
          resolve(event.data.imp);
        }
      });
    });
  }

  function isNarrow() {
    return window.matchMedia("(max-width: 480px)").matches;
  }

  function isPhone() {
    return isNarrow() || /Mobi|Android|iPhone|iPad/.test(navigator.userAgent);
  }
})();
