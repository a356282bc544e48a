/// What in a text looks as if it tells who somebody is?
///
/// [Lookalikes] finds e-mail addresses, telephone numbers, national identity numbers, bank
/// accounts, street addresses and names in a text, before it becomes part of a project. It finds
/// what *looks* like them: a number with the right check digits may be an order number, and a name
/// that nobody has put on the list is not found. So what it answers is counted and shown, and
/// nothing is changed or refused for it.
///
/// Flow: [Lookalikes] asks `EmailAddresses`, `DigitRuns` with `NationalNumbers`, `AccountNumbers`
/// and `PhoneNumbers`, `StreetAddresses` and `PersonNames`, in this order; what one has taken is
/// not looked at by the next. All walk the text once; none tries a text in many ways.
///
/// To extend: a kind of number is a method in `NationalNumbers` or its like; a given name is a line
/// of `given-names.txt` beside the class.
@NullMarked
package no.sitat.language.lookalike;

import org.jspecify.annotations.NullMarked;
