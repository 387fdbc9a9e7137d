#!/usr/bin/env python3
"""How a school development plan stands on each statutory item, reckoned a second time, in another language.

Written from section 10 of our note on the law, from schemas/README.md and from the README: not from the program. It shares with it
no line and no library, so that a mistake in one of them shows as a disagreement (test/second.test.ts). Where they read the words
differently, a comment that begins with "Settled:" says which reading won, and why.

  statutory.py FOLDER --as-of 2026-11-23 [--stage approved]     prints one object
  statutory.py --batch < questions.jsonl                        one question a line, one answer a line

A question is {"files": {path: text}, "date": ..., "stage": ...} or {"folder": ..., "date": ...}.
"""
import argparse
import calendar
import datetime
import fnmatch
import json
import os
import re
import sys

import yaml

LOADER = getattr(yaml, 'CBaseLoader', yaml.BaseLoader)


# ---- reading ---------------------------------------------------------------------------------------------------------

def plain(node):
    """Text as it was typed; None where nothing was typed. No word becomes a number, a date or a truth."""
    if isinstance(node, yaml.ScalarNode):
        if node.style in (None, '') and node.value in ('', '~', 'null'):
            return None
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [plain(one) for one in node.value]
    return {key.value: plain(value) for key, value in node.value}


def parsed(text):
    node = yaml.compose(text.lstrip('\ufeff'), Loader=LOADER)
    return {} if node is None else plain(node)


def fits(path, pattern):
    """`*` is anything within a name, `**` any number of folders."""
    def go(names, wanted):
        if not wanted:
            return not names
        if wanted[0] == '**':
            return any(go(names[n:], wanted[1:]) for n in range(len(names) + 1))
        return bool(names) and fnmatch.fnmatchcase(names[0], wanted[0]) and go(names[1:], wanted[1:])
    return '..' not in pattern.split('/') and go(path.split('/'), re.sub(r'^\./', '', pattern).split('/'))


def of_a_school(paths, settings):
    """Which files belong to the school, the settings first, then by name."""
    more = settings.get('files') if isinstance(settings, dict) else None
    more = [one for one in more if isinstance(one, str)] if isinstance(more, list) else []
    own = lambda path: path in ('plan.yaml', 'self-evaluation.yaml') or re.match(r'(plan|self-evaluation|reviews)/', path)
    hidden = lambda path: any(name.startswith('.') or name == 'node_modules' for name in path.split('/'))
    return [path for path in sorted(paths) if path.endswith('.yaml') and path != 'sip.yaml' and not hidden(path)
            and (own(path) or any(fits(path, pattern) for pattern in more))]


def from_folder(folder):
    found = {}
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith('.') and name != 'node_modules']
        for name in names:
            if name.endswith('.yaml'):
                path = os.path.join(here, name)
                with open(path, encoding='utf-8') as file:
                    found[os.path.relpath(path, folder).replace(os.sep, '/')] = file.read()
    return found


def joined(parts):
    """Every file is a part of one whole: maps are put together, lists follow each other, and what was said first stays said."""
    whole = {}
    for part in parts:
        if isinstance(part, dict):
            put(whole, part)
    return whole


def put(into, part):
    for key, value in part.items():
        if key not in into or into[key] is None:
            into[key] = value
        elif isinstance(into[key], dict) and isinstance(value, dict):
            put(into[key], value)
        elif isinstance(into[key], list) and isinstance(value, list):
            into[key] = into[key] + value


# ---- values ----------------------------------------------------------------------------------------------------------

NOTHING = {'none', 'unknown', 'dim', 'anhysbys'}


def words(value):
    """Whether something is written: in one language, or in one of two."""
    if isinstance(value, str):
        # Settled: "none" and "unknown" say something, but not what the law asks to be stated: the program's reading of the README's
        # "say something else" won over our first, that whatever is written is words.
        return value.strip() != '' and value.strip().lower() not in NOTHING
    if isinstance(value, dict):
        return words(value.get('cy')) or words(value.get('en'))
    return False


def is_example(title):
    said = [title] if isinstance(title, str) else [title.get('cy'), title.get('en')] if isinstance(title, dict) else []
    said = [one.strip() for one in said if isinstance(one, str) and one.strip()]
    return bool(said) and all(one.startswith(('(Example)', '(Enghraifft)')) for one in said)


def under(value, *names):
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def items(value):
    """
    The items of a map by their ids.
    Settled: an id with nothing under it is not written yet ("empty means not yet written") and no item. We had counted it.
    """
    return {key: one for key, one in value.items() if isinstance(one, dict) and not key.startswith('x-')} if isinstance(value, dict) else {}


def rows(value):
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else [value] if isinstance(value, dict) else []


# ---- time ------------------------------------------------------------------------------------------------------------

TERMS = {'autumn': 'autumn', 'hydref': 'autumn', 'spring': 'spring', 'gwanwyn': 'spring', 'summer': 'summer', 'haf': 'summer'}
# Usual term dates, as the edition of the guidance in schemas/editions gives them.
USUAL = {'autumn': ((9, 1), (12, 31)), 'spring': ((1, 1), (4, 15)), 'summer': ((4, 16), (8, 31))}


def day(text):
    found = re.fullmatch(r'(\d{4})-(\d\d)-(\d\d)', text)
    try:
        return datetime.date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def span(text, terms=None):
    """First and last day of a time as it is written, or None where it is in words or empty."""
    if not isinstance(text, str):
        return None
    text = text.strip()
    parts = re.split(r'\s+(?:to|hyd)\s+', text)
    if len(parts) == 2:
        first, last = (span(part, terms) for part in parts)
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None
    if day(text):
        return day(text), day(text)
    found = re.fullmatch(r'(\d{4})-(\d\d)', text)
    if found:
        year, two = int(found[1]), int(found[2])
        if two == (year + 1) % 100:
            # 2026-27 is a school year; 2011-12 could be a month as well.
            if not 1 <= two <= 12:
                return datetime.date(year, 9, 1), datetime.date(year + 1, 8, 31)
        if 1 <= two <= 12:
            return datetime.date(year, two, 1), datetime.date(year, two, calendar.monthrange(year, two)[1])
        return None
    found = re.fullmatch(r'(\w+)(?: ([12]))? (\d{4})', text.lower())
    if found and found[1] in TERMS:
        return term(TERMS[found[1]], int(found[3]), terms)
    return None


def term(name, year, terms=None):
    begins = year if name == 'autumn' else year - 1
    own = span(under(terms, school_year(begins), name))
    if own:
        return own
    (first, last) = USUAL[name]
    return datetime.date(year, *first), datetime.date(year, *last)


def school_year(begins):
    return f'{begins}-{(begins + 1) % 100:02d}'


def begins_of(date):
    return date.year if date.month >= 9 else date.year - 1


def years(text, terms=None):
    """The school years of a time, each by the year that it begins in. Here 2011-12 can only be a school year."""
    if not isinstance(text, str):
        return None
    parts = re.split(r'\s+(?:to|hyd)\s+', text.strip())
    ends = []
    for part in parts:
        found = re.fullmatch(r'(\d{4})-(\d\d)', part)
        if found and int(found[2]) == (int(found[1]) + 1) % 100:
            ends += [int(found[1])]
        elif span(part, terms):
            ends += [begins_of(one) for one in span(part, terms)]
        else:
            return None
    return range(min(ends), max(ends) + 1) if len(parts) < 3 and ends == sorted(ends) else None


def months_later(date, months):
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(date.day, calendar.monthrange(year, month + 1)[1]))


# ---- the items -------------------------------------------------------------------------------------------------------

def whole_or_part(parts):
    """Of what has parts: nothing said is missing, something said is incomplete."""
    said = [words(part) if not isinstance(part, bool) else part for part in parts]
    return 'met' if said and all(said) else 'incomplete' if any(said) else 'missing'


def one(value):
    return 'met' if words(value) else 'missing'


def standings(whole, today):
    terms = whole.get('term-dates')
    plan_years = years(under(whole, 'plan', 'years'), terms)
    first = plan_years[0] if plan_years else begins_of(today)
    # Settled: what "sip init" writes to show how it is done is nobody's priority, as long as its title is marked so in each language.
    priorities = {key: one for key, one in items(whole.get('priorities')).items() if not is_example(one.get('title'))}
    runs = {key: years(priority.get('years'), terms) or [first] for key, priority in priorities.items()}
    current = {key: priority for key, priority in priorities.items() if first in runs[key]}
    found = {}

    found['priorities-now'] = whole_or_part(priority.get('title') for priority in current.values())
    later = []
    for year in (first + 1, first + 2):
        titles = [priority.get('title') for key, priority in priorities.items() if year in runs[key]]
        later += titles or [False]
    found['priorities-later'] = whole_or_part(later)
    found['national-priorities'] = whole_or_part(under(whole, 'national-priorities', key, 'how') for key in ('progression', 'poverty'))

    # Settled: a priority that the school has closed is asked for nothing more; and where none is for the current year, which is one thing
    # to say, what the others state is not missing as well. The note is silent on both, and neither reading of ours was better.
    asked = {key: priority for key, priority in (current or {key: one for key, one in priorities.items() if items(one.get('targets'))}).items() if priority.get('status') != 'closed'}
    # Settled: nor does one that is paused, sustained or met owe anything, and what it does say counts. The fields' own words honour these
    # states. Where nothing else is left to ask, the law still wants a statement, and all of them are asked.
    at_work = lambda key: asked[key].get('status') not in ('paused', 'sustaining', 'met')
    owed = lambda parts: [said for key, said in parts if said or at_work(key)] or [said for key, said in parts]
    targets = [(key, items(priority.get('targets')).values()) for key, priority in asked.items()]
    # Settled: each priority needs a target that is stated ("a single priority without one is a warning"), and not each target a title.
    found['targets'] = whole_or_part(owed([(key, any(words(target.get('title')) for target in own)) for key, own in targets]))
    found['outcomes'] = whole_or_part(owed([(key, words(target.get('outcome'))) for key, own in targets for target in own]))
    if words(whole.get('strategy')):
        found['strategy'] = 'met'
    else:
        found['strategy'] = whole_or_part(owed([(key, words(priority.get('strategy')) or any(words(action.get('title')) for action in items(priority.get('actions')).values())) for key, priority in asked.items()]))

    found['learning-strategy'] = one(under(whole, 'learning-strategy', 'how'))
    found['temporary-staff'] = one(under(whole, 'learning-strategy', 'temporary-staff'))
    found['learners-families'] = one(under(whole, 'community', 'families'))
    found['locality'] = one(under(whole, 'community', 'locality'))
    found['resources-now'] = one(under(whole, 'resources', 'now'))
    found['resources-later'] = one(under(whole, 'resources', 'later'))
    # Settled: the purpose of a day that is over before the plan's current year begins says nothing of this year. The note asks how INSET
    # days "will" support improvement, and neither had looked at the date.
    begins = min(datetime.date(first, 9, 1), term('autumn', first, terms)[0])
    over = lambda training: (span(training.get('when'), terms) or (begins, begins))[1] < begins
    purposes = [training.get('purpose') for training in items(under(whole, 'inset', 'days')).values() if not over(training)]
    found['inset'] = 'met' if words(under(whole, 'inset', 'how')) or any(map(words, purposes)) else 'missing'

    found.update(earlier(whole, first, terms))
    found.update(reviews(whole, first, today, terms))

    # Only a first plan's earlier targets, and a review after an inspection, may not apply; and a reason is asked for.
    for key in ('previous-targets', 'previous-reasons', 'review-after-s28'):
        if words(under(whole, 'does-not-apply', key)) and found[key] != 'met':
            found[key] = 'not-applicable'
    return found


def earlier(whole, first, terms):
    before = items(under(whole, 'previous-targets', school_year(first - 1)))
    extent = whole_or_part(words(target.get('met')) or words(target.get('extent')) for target in before.values())
    opened = span(under(whole, 'school', 'opened'), terms)
    if extent == 'missing' and opened and begins_of(opened[0]) >= first:
        extent = 'not-applicable'
    short = [target for target in before.values() if target.get('met') in ('partly', 'not-met')]
    # Settled: while it is not said of every target to what extent it was met, nobody can tell that no reason is owed.
    untold = extent in ('missing', 'incomplete') and not words(under(whole, 'does-not-apply', 'previous-targets'))
    reasons = whole_or_part(target.get('why-not') for target in short) if short else 'unread' if untold else 'not-applicable'
    return {'previous-targets': extent, 'previous-reasons': reasons}


def signs(whole):
    """When each thing that shows the plan was looked at took place."""
    mine = set(items(whole.get('priorities')))
    parts = mine | set(items(whole.get('professional-learning'))) | set(items(under(whole, 'inset', 'days')))
    for key, priority in items(whole.get('priorities')).items():
        for kind in ('targets', 'milestones', 'actions'):
            parts |= {f'{key}/{one}' for one in items(priority.get(kind))}
    named = lambda value: set(value if isinstance(value, list) else [value] if isinstance(value, str) else [])
    about = lambda value: bool(named(value) & (parts | {'all'}))
    for row in rows(whole.get('log')):
        took_place = row.get('kind') in ('event', 'professional-learning') and not words(row.get('impact'))
        if row.get('kind') == 'monitoring' or about(row.get('for')) and not took_place:
            yield row.get('when')
    for review in items(whole.get('reviews')).values():
        yield review.get('when')
    for priority in items(whole.get('priorities')).values():
        for target in items(priority.get('targets')).values():
            for reading in rows(target.get('readings')):
                yield reading.get('when')
    for decision in items(whole.get('decisions')).values():
        if words(decision.get('decided')) and about(decision.get('about')):
            yield decision.get('when')
    for view in items(under(whole, 'self-evaluation', 'perspectives')).values():
        if named(view.get('about')) & mine:
            yield view.get('when')
    yield under(whole, 'plan', 'revised')


JUDGED = {'targets': ('met', 'partly-met', 'not-met'), 'milestones': ('reached', 'partly-reached', 'not-reached', 'moved', 'dropped')}


def verdicts(whole):
    """When each target and milestone of which the school says what became of it was due."""
    return [one.get('by') for priority in items(whole.get('priorities')).values() for kind, words_for_it in JUDGED.items()
            for one in items(priority.get(kind)).values() if one.get('status') in words_for_it]


def reviews(whole, first, today, terms):
    reviewed = items(whole.get('reviews')).values()
    dated = lambda value: span(value, terms)
    answer = {}

    # Settled: the guidance prescribes no form, so whatever has a date of the year and shows that somebody looked at the plan will do. We
    # had asked for the kind monitoring of everything; the note's "monitoring entry" is one form of many.
    year = datetime.date(first, 9, 1), datetime.date(first + 1, 8, 31)
    in_year = [when for when in map(dated, signs(whole)) if when and when[0] <= min(year[1], today) and when[1] >= year[0]]
    in_year += [when for when in map(dated, verdicts(whole)) if when and today >= year[0] and when[0] <= year[1] and when[1] >= year[0]]
    autumn = term('autumn', first, terms)[1]
    if begins_of(today) > first:
        # Settled: once the plan's year is over, this is about that year no more, even where it was kept under review. The note has one
        # thing to say then, to roll the plan on, so the program's "nothing to do at present" won over our first "met" or "missing".
        answer['kept-under-review'] = 'not-applicable'
    else:
        answer['kept-under-review'] = 'met' if in_year else 'missing' if today > autumn else 'not-applicable'

    # The clock runs from the day on which the whole plan was last prepared, revised or reviewed; not from what is still to come.
    looked = [under(whole, 'plan', 'prepared'), under(whole, 'plan', 'revised')] + [review.get('when') for review in reviewed if review.get('kind') in ('annual', 'after-inspection')]
    # Settled: of a time that is longer than a day ("autumn 2025") the last day counts, so that nobody is late before it is certain; the
    # note does not say. What is longer than the year itself dates nothing.
    times = [when for when in map(dated, looked) if when and when[1] <= months_later(when[0], 12)]
    past = [when for when in times if when[0] <= today]
    if not past:
        # Without any date it is incomplete. With dates that are all still to come it cannot be told.
        answer['review-annual'] = 'unread' if times else 'incomplete'
    else:
        # Settled: in its last thirty days the yearly review is told as a warning, and is still done. Our first reading called it
        # incomplete; the note says "error" only after twelve months, so the program's won.
        answer['review-annual'] = 'met' if today <= months_later(max(when[1] for when in past), 12) else 'missing'

    visits = [inspection.get('when') for inspection in items(whole.get('inspections')).values() if inspection.get('kind') == 'section-28']
    inspected = [(dated(when)[1], when) for when in visits if dated(when) and dated(when)[1] <= today]
    if not inspected:
        answer['review-after-s28'] = 'not-applicable'
    else:
        # A visit from one day to another is over with the other; one "in autumn 2025" may have been over on the first day of it.
        last = max(inspected, key=lambda one: one[0])[1]
        over = dated(re.split(r'\s+(?:to|hyd)\s+', last.strip())[-1])[0]
        answer['review-after-s28'] = 'met' if any(when and when[1] >= over and when[0] <= today for when in map(dated, looked)) else 'missing'
    return answer


# ---- asking ----------------------------------------------------------------------------------------------------------

def answer(question):
    files = question.get('files') or from_folder(question['folder'])
    settings = parsed(files['sip.yaml']) if 'sip.yaml' in files else {}
    whole = joined([settings] + [parsed(files[path]) for path in of_a_school(files, settings)])
    return standings(whole, day(question['date']))


def main():
    ask = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    ask.add_argument('folder', nargs='?')
    ask.add_argument('--as-of', default=datetime.date.today().isoformat())
    ask.add_argument('--stage', choices=['draft', 'for-approval', 'approved'], help='how loud a gap is told; how the plan stands is the same')
    ask.add_argument('--batch', action='store_true')
    given = ask.parse_args()
    if given.batch:
        for line in sys.stdin:
            try:
                print(json.dumps(answer(json.loads(line))))
            except yaml.YAMLError as error:
                print(json.dumps({'unread': str(error).split('\n')[0]}))
    elif given.folder:
        print(json.dumps(answer({'folder': given.folder, 'date': given.as_of}), indent=2))
    else:
        ask.error('a folder, or --batch')


if __name__ == '__main__':
    main()
