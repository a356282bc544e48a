/// How many new things each further case brought, in one order and in many.
///
/// [Saturation] goes along one order of the cases and holds each run against the base;
/// [ShuffledOrders] does so along random orders, since another order gives another answer. To
/// extend, add another measure of a curve beside [Saturation.Measure].
@NullMarked
package no.sitat.stats.saturation;

import org.jspecify.annotations.NullMarked;
