package fittingroom.scoring;

import fittingroom.rules.RuleSet;

/// One edit of a rule set that brings a product into a slate, or out of it: that it does was seen before it is offered. It
/// changes nothing by itself.
///
/// @param label names the deed, in words
/// @param rule id of the rule that is added or changed
/// @param rules the whole set after the edit
/// @param fate of the product then
public record Proposal(String label, String rule, RuleSet rules, Fate fate) {}
