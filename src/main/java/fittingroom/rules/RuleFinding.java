package fittingroom.rules;

import fittingroom.base.Problem;

/// Something wrong with one rule of a set, alone or beside another. It is not a verdict on the set: errors and warnings
/// are told apart by the problem's severity.
///
/// @param rule id of the rule
/// @param other id of the rule it clashes with; empty where it is wrong by itself
public record RuleFinding(String rule, String other, Problem problem) {}
