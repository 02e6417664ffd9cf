package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.scoring.Slate;

/// Both slates of a preview, made by the very same scorer. A refused request has the same problems on both sides.
///
/// @param micros time both slates took
public record PreviewAnswer(PreviewQuestion question, Outcome<Slate> draft, Outcome<Slate> published, long micros) {}
