package fittingroom.workbench;

import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;

/// What a preview asks: one request, under the draft and under the published rules, of one snapshot.
public record PreviewQuestion(Snapshot snapshot, Request request, RuleSet draft, RuleSet published) {}
