/**
 * What a finding is in law (定性): which item fails, how serious it is, which duty and which penal article it breaks,
 * what exempts from a penalty, and what is still to be established.
 *
 * <p>Every record here is a conclusion that rules of the stage {@code classification} draw; {@link
 * org.closedloop.classification.Graded} is where to start reading. Facts of {@link org.closedloop.inspection} come in,
 * conclusions go out to {@code disposition}.
 */
@NullMarked
package org.closedloop.classification;

import org.jspecify.annotations.NullMarked;
