package fieldcraft.sample;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.ModuleCheck;
import fieldcraft.course.ModuleScenario;
import fieldcraft.learning.CheckOrder;
import fieldcraft.markdown.Language;
import fieldcraft.people.Person;
import fieldcraft.quiz.Answer;
import fieldcraft.quiz.Question;
import fieldcraft.scenario.ChoiceScene;
import fieldcraft.scenario.Ending;
import fieldcraft.scenario.Play;
import fieldcraft.scenario.Solution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What one made-up person does in the course, module after module, until they stop or today comes. */
final class Career {
    private static final int MOST_PLAYS = 4;
    private static final int MOST_CHECKS = 3;
    private static final int DAYS_BETWEEN = 4;
    private static final double SECONDS_A_QUESTION = 35;
    private static final double SECONDS_OF_READING = 480;

    private final SampleDao dao;
    private final Course course;
    private final long person;
    private final long coach;
    private final Language language;
    private final Random random;
    private final Temper temper;
    private final Diary diary;

    /** @param coach the id of whoever answers their texts */
    Career(SampleDao dao, Course course, Person person, long coach, Random random, Diary diary) {
        this.dao = dao;
        this.course = course;
        this.person = person.id();
        this.coach = coach;
        this.language = person.language();
        this.random = random;
        this.temper = Temper.of(random);
        this.diary = diary;
    }

    /** Takes these modules in their order. */
    void run(List<CourseModule> modules) {
        for (CourseModule module : modules) {
            diary.anotherDay(DAYS_BETWEEN);
            if (stops() || !take(module)) {
                return;
            }
        }
    }

    /** Whether they go on with the next module. */
    private boolean take(CourseModule module) {
        dao.read(List.of(new SampleDao.Reading(person, module.id(), diary.after(temper.millis(SECONDS_OF_READING)))));
        if (stops()
                || module.scenario().isPresent()
                        && !play(module, module.scenario().get())) {
            return false;
        }
        if (stops()
                || module.check().isPresent() && !answer(module, module.check().get())) {
            return false;
        }
        if (!stops() && module.practice().isPresent()) {
            write(module);
        }
        return true;
    }

    private boolean stops() {
        return diary.isOver() || random.nextDouble() < temper.droppingOut;
    }

    /** Whether they are called away in the middle of something. */
    private boolean leaves() {
        return random.nextInt(25) == 0;
    }

    /** Plays until it is passed; false if they give it up or leave in the middle. */
    private boolean play(CourseModule module, ModuleScenario scenario) {
        for (int attempt = 0; attempt < MOST_PLAYS && !diary.isOver(); attempt++) {
            Play played = play(module, scenario, leaves() ? 1 + random.nextInt(4) : Integer.MAX_VALUE);
            if (!played.isEnded()) {
                return false;
            }
            temper.learn(module.competencies());
            if (scenario.solution().passes(played.earnedPoints())) {
                return true;
            }
            diary.anotherDay(2);
        }
        return false;
    }

    private Play play(CourseModule module, ModuleScenario scenario, int mostSteps) {
        SampleDao.Start start = new SampleDao.Start(
                person, module.id(), scenario.version(), random.nextLong(), diary.after(temper.millis(20)));
        long id = dao.play(List.of(start))[0];
        Solution solution = scenario.solution();
        Play play = solution.start();
        List<SampleDao.Decision> decisions = new ArrayList<>();
        for (int step = 0; !play.isEnded() && step < mostSteps; step++) {
            long millis = temper.millis(temper.pace);
            int choice = choose(solution, play);
            decisions.add(new SampleDao.Decision(id, step, choice, diary.after(millis), millis));
            play = play.choose(choice);
        }
        dao.decide(decisions);
        if (play.isEnded()) {
            Ending ending = play.ending().orElseThrow();
            int earned = play.earnedPoints();
            dao.finish(List.of(new SampleDao.Result(
                    id,
                    solution.score(earned),
                    earned,
                    solution.passes(earned),
                    ending.outcome(),
                    ending.id(),
                    decisions.get(decisions.size() - 1).decidedAt())));
        }
        return play;
    }

    /** The more somebody can, the less likely they take what costs much. */
    private int choose(Solution solution, Play play) {
        List<Integer> open = play.openChoices();
        double skill = play.current() instanceof ChoiceScene scene ? temper.skill(scene.skills()) : 1;
        double sharpness = 0.08 + 0.9 * skill * skill;
        double[] weights = open.stream()
                .mapToDouble(choice -> Math.exp(-sharpness * solution.loss(play, choice)))
                .toArray();
        double drawn = random.nextDouble() * Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            drawn -= weights[i];
            if (drawn <= 0) {
                return open.get(i);
            }
        }
        return open.get(open.size() - 1);
    }

    /** Takes the check until it is passed; false if they give it up or leave in the middle. */
    private boolean answer(CourseModule module, ModuleCheck check) {
        double knowledge = temper.skill(module.competencies());
        for (int attempt = 0; attempt < MOST_CHECKS && !diary.isOver(); attempt++) {
            double known = 0.3 + 0.5 * knowledge + 0.15 * attempt;
            int most = leaves() ? 1 + random.nextInt(5) : Integer.MAX_VALUE;
            boolean isDone = answer(module, check, known, most);
            if (isDone || most != Integer.MAX_VALUE) {
                return isDone;
            }
        }
        return false;
    }

    private boolean answer(CourseModule module, ModuleCheck check, double known, int most) {
        long seed = random.nextLong();
        long id = dao.check(List.of(
                new SampleDao.Start(person, module.id(), check.version(), seed, diary.after(temper.millis(60)))))[0];
        List<Question> questions = check.in(Language.EN).questions();
        List<Integer> order = new CheckOrder(seed).questions(questions.size());
        Answers answers = new Answers(random);
        List<SampleDao.Answered> given = new ArrayList<>();
        double points = 0;
        for (int number = 0; number < Math.min(most, questions.size()); number++) {
            Question question = questions.get(order.get(number));
            boolean isKnown = random.nextDouble() < known;
            Answer answer = isKnown ? answers.right(question) : answers.mistaken(question);
            double worth = question.grade(answer).points();
            points += worth;
            int confidence = isKnown ? 2 + random.nextInt(2) : 1 + random.nextInt(3);
            given.add(new SampleDao.Answered(
                    id,
                    number,
                    question.id(),
                    answer.toString(),
                    confidence,
                    worth,
                    diary.after(temper.millis(SECONDS_A_QUESTION))));
        }
        dao.answer(given);
        if (given.size() < questions.size()) {
            return false;
        }
        int score = check.in(Language.EN).score(points);
        boolean passed = score >= course.marks().check();
        SampleDao.Checked result = new SampleDao.Checked(
                id, score, points, passed, given.get(given.size() - 1).answeredAt());
        dao.result(List.of(result));
        if (!passed) {
            dao.open(List.of(result));
        }
        return passed;
    }

    private void write(CourseModule module) {
        SampleDao.Text text = new SampleDao.Text(
                person,
                module.id(),
                module.practice().orElseThrow().version(),
                Stock.text(language, random),
                diary.after(temper.millis(900)));
        dao.draft(List.of(text));
        if (random.nextInt(8) > 0) {
            dao.handIn(List.of(text));
            hear(text);
        }
    }

    /** Most texts are answered by the next day, and most of them accepted. */
    private void hear(SampleDao.Text text) {
        if (!diary.isOver() && random.nextInt(10) > 0) {
            boolean accepted = random.nextInt(7) > 0;
            dao.say(List.of(new SampleDao.Said(
                    person,
                    text.module(),
                    accepted,
                    Stock.word(language, accepted),
                    coach,
                    text.at().plus(Duration.ofHours(1 + random.nextInt(20))))));
        }
    }
}
