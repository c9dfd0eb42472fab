// SPDX-License-Identifier: Apache-2.0
#include "core/documents/HtmlScript.h"

#include "core/crypto/Sha256.h"

namespace muster {

namespace {

constexpr auto script = R"(
(function () {
  'use strict';
  var words = document.body.dataset;
  var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  function text(row, column) {
    var cell = row.children[column];
    return cell ? cell.textContent.trim() : '';
  }
  function compare(a, b) {
    var numbers = /^[0-9][0-9.,\s]*$/;
    if (numbers.test(a) && numbers.test(b)) {
      return Number(a.replace(/[^0-9]/g, '')) - Number(b.replace(/[^0-9]/g, ''));
    }
    return collator.compare(a, b);
  }
  function isHead(row) {
    return row.classList.contains('group') || row.classList.contains('noreturn');
  }
  function sort(table, column, direction) {
    Array.from(table.tBodies).forEach(function (body) {
      var run = [];
      function put(before) {
        run.sort(function (a, b) { return direction * compare(text(a, column), text(b, column)); });
        run.forEach(function (row) { body.insertBefore(row, before); });
        run = [];
      }
      Array.from(body.rows).forEach(function (row) {
        if (isHead(row)) { put(row); } else { run.push(row); }
      });
      put(null);
    });
  }
  function addFilter(table, rows) {
    var line = document.createElement('p');
    var label = document.createElement('label');
    var input = document.createElement('input');
    var told = document.createElement('output');
    line.className = 'tools';
    label.textContent = words.filter + ' ';
    input.type = 'search';
    label.appendChild(input);
    line.appendChild(label);
    line.appendChild(told);
    table.parentNode.insertBefore(line, table);
    input.addEventListener('input', function () {
      var wanted = input.value.toLowerCase();
      var shown = 0;
      rows.forEach(function (row) {
        var fits = row.textContent.toLowerCase().indexOf(wanted) >= 0;
        row.classList.toggle('filtered', !fits);
        shown += fits ? 1 : 0;
      });
      told.textContent = wanted ? words.shown.replace('%1', shown).replace('%2', rows.length) : '';
    });
  }
  function addSorting(table) {
    var heads = Array.from(table.querySelectorAll('thead th'));
    heads.forEach(function (head) {
      if (!head.textContent) { return; }
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener('click', function () {
        var wasUp = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', wasUp ? 'descending' : 'ascending');
        sort(table, Array.from(head.parentNode.children).indexOf(head), wasUp ? -1 : 1);
      });
    });
  }
  document.querySelectorAll('table').forEach(function (table) {
    var rows = Array.from(table.querySelectorAll('tbody tr')).filter(function (row) { return !isHead(row); });
    if (rows.length < 8) { return; }
    addFilter(table, rows);
    addSorting(table);
  });
}());
)";

} // namespace

QByteArray htmlScript()
{
    return {script};
}

QByteArray contentPolicy()
{
    const QByteArray text = htmlScript();
    const QByteArray hash = QByteArray::fromHex(Sha256::of(text).toHex()).toBase64();
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hash + "'";
}

} // namespace muster
