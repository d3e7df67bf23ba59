package org.closedloop.classification;

/**
 * How a change of law between act and decision is dealt with (新旧法适用), a conclusion.
 *
 * @param kind the principle
 */
public record ChoiceOfLaw(ChoiceKind kind) {}
