/// The project for browsers and programs on this machine: routes, sessions, JSON, live events.
///
/// A [Server] serves one open [no.sitat.project.Project]. Every request meets [Guard] first: the
/// right `Host`, no foreign `Origin`, a token or a program's header for what changes something.
/// Then one of the *Routes* classes, one for each word of the field, reads the request strictly (a
/// record from JSON, [Parameters] from the address), asks the project, or `http.asking` where
/// something is counted, and answers with a record of `http.view`. A change is answered when it is
/// on disk. What goes wrong is a [no.sitat.http.view.Refused] and becomes an answer in [Answers],
/// in both languages, and never with the words of an interview; nor does any of them reach the log.
///
/// [Api] holds all routes as one list of [Route]s; the same list is registered and described at
/// `/api/openapi.json`. [WebApp] serves the web application's files and answers every other address
/// with its page. [LiveEvents] tells open pages what changed; [Imports] runs in the background.
///
/// `http.asking` holds the questions and their answers, `http.away` what leaves as files, and
/// `http.drop` what somebody has dropped before it is part of the project; none of them knows a
/// request, and the shell uses all three.
///
/// To extend: a record for the answer in `http.view`, a class of routes here, a line in [Api].
@NullMarked
package no.sitat.http;

import org.jspecify.annotations.NullMarked;
