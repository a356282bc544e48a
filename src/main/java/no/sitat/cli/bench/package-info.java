/// How fast?
///
/// Each benchmark makes its own material from one seed, measures what a person would wait for, and
/// gives [Figure]s: what was measured, the value, and the goal beside it. Nothing here fails a
/// build; a figure that misses its goal is printed as it is.
///
/// What happens in a browser is measured in one ([CodingBench]): a [Chromium] of its own, told what
/// to do over the [DevTools] protocol, in which a [Page] is used by keys, clicks and wheel.
@NullMarked
package no.sitat.cli.bench;

import org.jspecify.annotations.NullMarked;
