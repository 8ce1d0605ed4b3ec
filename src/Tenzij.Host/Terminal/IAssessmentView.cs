using Tenzij.Host.Composition;

namespace Tenzij.Host.Terminal;

/// <summary>Shows judgements one by one, in input order.</summary>
internal interface IAssessmentView
{
    void Show(Judgement judgement);

    void End();
}
