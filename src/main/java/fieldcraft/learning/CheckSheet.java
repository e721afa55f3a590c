package fieldcraft.learning;

import fieldcraft.course.ModuleCheck;
import fieldcraft.markdown.Language;
import fieldcraft.quiz.Answer;
import fieldcraft.quiz.Grade;
import fieldcraft.quiz.KnowledgeCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An attempt on a knowledge check with its answers: this is where the attempt stands. */
public record CheckSheet(CheckAttempt attempt, ModuleCheck check, List<StoredAnswer> answers) {
    public CheckSheet {
        answers = List.copyOf(answers);
    }

    KnowledgeCheck check(Language language) {
        return check.in(language);
    }

    /** How many questions there are. */
    int size() {
        return check(Language.EN).questions().size();
    }

    boolean isComplete() {
        return answers.size() >= size();
    }

    /** The question with this number, counted from 0, told in the language. */
    AskedQuestion question(int number, Language language) {
        CheckOrder order = new CheckOrder(attempt.seed());
        int place = order.questions(size()).get(number);
        return AskedQuestion.of(number, place, check(language).questions().get(place), order);
    }

    /** What an answer was worth. */
    Grade grade(StoredAnswer stored) {
        return question(stored.number(), Language.EN).question().grade(Answer.parse(stored.answer()));
    }

    /** What would become of the answer, without taking it. */
    AnswerReply reply(int number, TypedAnswer typed) {
        if (number < 0 || number >= size() || number > answers.size()) {
            return isComplete() ? AnswerReply.OVER : AnswerReply.NO_SUCH_QUESTION;
        }
        AskedQuestion asked = question(number, Language.EN);
        if (number == answers.size()) {
            return asked.errors(typed).isEmpty() ? AnswerReply.TAKEN : AnswerReply.INCOMPLETE;
        }
        StoredAnswer stored = answers.get(number);
        boolean isSame = asked.answer(typed).map(Answer::toString).equals(Optional.of(stored.answer()))
                && typed.confidence().equals(Optional.of(stored.confidence()));
        return isSame ? AnswerReply.TAKEN_BEFORE : AnswerReply.ANSWERED_OTHERWISE;
    }

    /** The answer as it is stored, graded; only where the reply is {@link AnswerReply#TAKEN}. */
    StoredAnswer graded(int number, TypedAnswer typed, Instant now) {
        AskedQuestion asked = question(number, Language.EN);
        Answer answer = asked.answer(typed).orElseThrow();
        return new StoredAnswer(
                number,
                asked.question().id(),
                answer.toString(),
                typed.confidence().orElseThrow(),
                asked.question().grade(answer).points(),
                now);
    }

    CheckSheet with(StoredAnswer answer) {
        List<StoredAnswer> more = new ArrayList<>(answers);
        more.add(answer);
        return new CheckSheet(attempt, check, more);
    }

    /** What the attempt comes to, if all is answered. */
    Optional<CheckResult> result(int passMark, Instant finishedAt) {
        if (!isComplete()) {
            return Optional.empty();
        }
        double points = answers.stream().mapToDouble(StoredAnswer::points).sum();
        int score = check(Language.EN).score(points);
        return Optional.of(new CheckResult(score, points, score >= passMark, finishedAt));
    }
}
