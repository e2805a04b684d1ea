import { describe, expect, it } from 'vitest';
import { addressOf, offers } from '../../../../infra/local/people/finder.ts';
import { Form } from '../../../../infra/local/people/form.ts';
import { NotOnPage, pageOf } from '../../../../infra/local/people/page.ts';

const page = (main: string) =>
  pageOf({
    url: 'https://company.example/stage/c/abc',
    status: 200,
    location: '',
    html: `<html lang="en"><body><h1>A page</h1>${main}</body></html>`,
  });

const fieldset = (legend: string, inside: string) =>
  `<fieldset><legend>${legend}</legend>${inside}</fieldset>`;
const radio = (name: string, value: string, label: string) =>
  `<label><input type="radio" name="${name}" value="${value}"> <span>${label}</span></label>`;
const line = (id: string, label: string, value = '') =>
  `<label for="${id}">${label}</label><p>A hint</p><input id="${id}" name="n-${id}" value="${value}">`;
const form = (inside: string, button = 'Send') =>
  `<form method="post" action="../act?x=1">${inside}<button>${button}</button></form>`;

describe('a link', () => {
  const links = page('<a href="/one">First <b>way</b></a> <a href="two">Second</a>');

  it('is found by its words, and leads to a whole address', () => {
    expect(addressOf(links, 'First way')).toBe('https://company.example/one');
    expect(addressOf(links, /second/i)).toBe('https://company.example/stage/c/two');
  });

  it('that is not there is told with the links that are', () => {
    expect(() => addressOf(links, 'Third')).toThrow(
      'On “A page” (200): no link is labelled “Third”. There are: “First way”, “Second”.',
    );
    expect(() => addressOf(page(''), 'Third')).toThrow('There are: none.');
  });

  it('is one when two with the same words lead to the same place, and a riddle when they do not', () => {
    expect(addressOf(page('<a href="/a">On</a><a href="/a">On</a>'), 'On')).toMatch(/\/a$/);
    expect(() => addressOf(page('<a href="/a">On</a><a href="/b">On</a>'), 'On')).toThrow(
      '2 links are labelled “On”',
    );
  });
});

describe('a page', () => {
  it('offers what it has as a button or as a link, and not what its script does', () => {
    const offered = page(`${form('')}<a href="/x">Go</a><button type="button">Add a row</button>`);
    expect(['Send', 'Go', 'Add a row', 'Other'].map((label) => offers(offered, label))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is kept with the failure, and out of what is printed of it', () => {
    const lost = page('<a href="/x">Go</a>');
    try {
      addressOf(lost, 'Come');
    } catch (error) {
      expect(error).toBeInstanceOf(NotOnPage);
      expect((error as NotOnPage).page).toBe(lost);
      expect(Object.keys(error as NotOnPage)).not.toContain('page');
      return;
    }
    throw new Error('It found a link that is not there.');
  });
});

describe('a form', () => {
  it('is found by its button, and goes where it says, with what nobody has touched', () => {
    const two = page(
      form('<input type="hidden" name="key" value="k"><textarea name="note">\nas it was</textarea>') +
        form('<input type="checkbox" name="yes" value="1">', 'Other'),
    );
    const found = Form.sentBy(two, 'Send');
    expect(found.target).toBe('https://company.example/stage/act?x=1');
    expect(found.fields).toEqual({ key: 'k', note: 'as it was' });
    expect(Form.sentBy(two, 'Other').fields).toEqual({});
  });

  it('sends the name of the button that is pressed', () => {
    const named = page('<form action="/l"><button name="language" value="zh">简体中文</button></form>');
    expect(Form.sentBy(named, '简体中文').fields).toEqual({ language: 'zh' });
  });

  it('without the button is told with the buttons that are there', () => {
    expect(() => Form.sentBy(page(form('')), 'Consent')).toThrow(
      'no button is labelled “Consent”. There are: “Send”.',
    );
  });

  it('is found around a field where several have the same button', () => {
    const two = page(form(line('a', 'Address of Ana')) + form(line('b', 'Address of Ben')));
    expect(Form.around(two, 'Address of Ben').fill('Address of Ben', 'x').fields).toEqual({ 'n-b': 'x' });
    expect(() => Form.sentBy(two, 'Send')).toThrow('2 buttons are labelled “Send”');
  });
});

describe('a field', () => {
  const rows = page(
    form(
      fieldset('Row 1', line('a', 'Name')) +
        fieldset('Row 2', line('b', 'Name') + fieldset('From', line('y', 'Year'))),
    ),
  );

  it('is filled in by its label, within the group that it stands in', () => {
    const filled = Form.sentBy(rows, 'Send');
    filled.within('Row 2').fill('Name', 'Ben').within('From').fill('Year', '2020');
    expect(filled.fields).toEqual({ 'n-a': '', 'n-b': 'Ben', 'n-y': '2020' });
  });

  it('with a label that others have too needs its group', () => {
    expect(() => Form.sentBy(rows, 'Send').fill('Name', 'Ana')).toThrow('2 fields are labelled “Name”');
    expect(() => Form.sentBy(rows, 'Send').within('Row 3')).toThrow(
      'no group is labelled “Row 3”. There are: “Row 1”, “Row 2”, “From”.',
    );
  });

  it('that is not there is told with the fields that are', () => {
    expect(() => Form.sentBy(rows, 'Send').within('Row 1').fill('E-mail', 'x')).toThrow(
      'no field is labelled “E-mail”. There are: “Name”.',
    );
  });

  it('that is a list takes what it calls a choice, and tells what it offers instead', () => {
    const list = page(
      form(
        '<label for="l">Role</label><select id="l" name="role"><option value="">Choose</option><option value="m">They managed me</option></select>',
      ),
    );
    expect(Form.sentBy(list, 'Send').fill('Role', 'They managed me').fields).toEqual({ role: 'm' });
    expect(() => Form.sentBy(list, 'Send').fill('Role', 'Friend')).toThrow(
      'the list offers no “Friend”. It offers: “Choose”, “They managed me”.',
    );
  });
});

describe('a question', () => {
  const asked = page(
    form(
      fieldset(
        'Facts <span>needed</span>',
        radio('facts', 'yes', 'Yes, I agree') + radio('facts', 'no', 'No'),
      ) +
        fieldset('Trust', radio('trust', 'yes', 'Yes, I agree') + radio('trust', 'no', 'No')) +
        '<label><input type="checkbox" name="unknown" value="1"> I do not know</label>',
    ),
  );

  it('is answered by its legend and the words of the choice', () => {
    expect(Form.sentBy(asked, 'Send').choose('Facts', 'No').fields).toEqual({ facts: 'no' });
    expect(Form.sentBy(asked, 'Send').chooseAll('Yes, I agree').choose('Trust', 'No').fields).toEqual({
      facts: 'yes',
      trust: 'no',
    });
    expect(Form.sentBy(asked, 'Send').chooseAll('No').leaveOut('Facts').fields).toEqual({ trust: 'no' });
  });

  it('says what it offers when somebody looks for another answer', () => {
    expect(Form.sentBy(asked, 'Send').questions()).toEqual(['Facts needed', 'Trust']);
    expect(Form.sentBy(asked, 'Send').choicesOf('Trust')).toEqual(['Yes, I agree', 'No']);
    expect(() => Form.sentBy(asked, 'Send').choose('Trust', 'Perhaps')).toThrow(
      'no choice is labelled “Perhaps”. There are: “Yes, I agree”, “No”.',
    );
  });

  it('can be a box to tick', () => {
    expect(Form.sentBy(asked, 'Send').tick('I do not know').fields).toEqual({ unknown: '1' });
    expect(() => Form.sentBy(asked, 'Send').tick('Never')).toThrow('There are: “I do not know”.');
  });

  it('finds a point of a scale by its number, and not by a number within its words', () => {
    const scale = page(
      form(fieldset('Dates', radio('v', '1', '<b>1</b> Late') + radio('v', '5', '<b>5</b> 1 week early'))),
    );
    expect(Form.sentBy(scale, 'Send').choose('Dates', '1').fields).toEqual({ v: '1' });
  });
});
