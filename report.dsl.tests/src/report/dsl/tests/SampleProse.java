package report.dsl.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import report.dsl.forms.FormSpec;
import report.dsl.forms.SectionSpec;

/** The words of one report, of sentences with numbers of its own, and the whole text. */
final class SampleProse {

  private static final String PREFACE =
      """
      本报告依据《中华人民共和国政府信息公开条例》第五十条编制，由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项等六部分组成。

      报告所列数据的统计期限为%1$d年1月1日至%1$d年12月31日。本报告在%2$s人民政府门户网站（https://www.county.example/gkml/）公布，可以查阅和下载。
      """;

  private static final String REQUESTS =
      """
      全年新收政府信息公开申请{新收.总计}件，其中自然人{新收.自然人}件、商业企业{新收.商业企业}件；另有上年结转{上年结转.总计}件。办结{办理总计.总计}件，结转下年度继续办理{结转下年.总计}件。

      办结的申请中，予以公开{予以公开.总计}件，部分公开{部分公开.总计}件，因本机关不掌握相关政府信息无法提供{不掌握.总计}件。全年发生政府信息公开行政复议案件{行政复议.总计}件，其中结果维持{行政复议.结果维持}件、尚未审结{行政复议.尚未审结}件。
      """;

  private static final String OTHER =
      """
      %d年，全县行政机关依据《政府信息公开信息处理费管理办法》收取信息处理费%d元，发出收费通知%d份。除上述事项外，没有其他需要报告的事项。
      """;

  private static final List<String> ASPECTS =
      List.of("主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障");

  /** Each takes up to three numbers. */
  private static final List<String> SENTENCES =
      List.of(
          "县政府门户网站全年发布信息%d条，其中政务动态%d条、重点领域信息%d条，财政预决算、重大建设项目、公共资源交易、社会救助等信息按目录逐项更新。",
          "发布政策解读材料%d篇，其中文字解读%d篇、图表解读%d篇，重要政策与解读同步起草、同步审签、同步发布。",
          "对%d项重大行政决策草案公开征求意见，收到意见%d条，采纳%d条，采纳情况和理由同时公布。",
          "办理网民留言%d条，均按时答复，其中咨询%d条、建议%d条，群众满意度比上年有所提高。",
          "修订政府信息公开属性源头认定办法，公文起草时同步确定公开属性，全年审查拟公开信息%d条，退回修改%d条，未发生泄密和侵犯个人隐私的情形。",
          "开展行政规范性文件清理，集中公布现行有效、废止和失效文件目录，对%d个试点领域的基层政务公开标准目录作了动态调整，涉及事项%d项。",
          "清理整合政务新媒体，关停%d个，年末在用%d个，其中微信公众号%d个；完成门户网站无障碍和适老化改造。",
          "在县政务服务中心、档案馆、图书馆和%d个乡镇（街道）便民服务中心设政府信息查阅点，全年接待查阅%d人次。",
          "县政府常务会议听取政府信息公开工作汇报%d次，全年举办业务培训%d期，培训%d人次，经办人员全部持证上岗。",
          "政府信息公开工作纳入年度综合考核，每季度检查信息更新、申请答复和栏目建设情况，印发通报%d期，发现的%d个问题全部整改。",
          "委托第三方机构开展满意度调查，收回有效问卷%d份，对不满意的%d条意见逐条分析，全年未发生因违反条例规定被追究责任的情形。",
          "部分单位对内部事务信息、过程性信息的界限把握不准，抽查的%d份答复中有%d份说明理由过于简单，答复质量不够均衡。",
          "政策解读仍以文字为主，面向企业和群众的办事举例偏少，今后涉企和民生政策一律配发办事流程图或者问答，计划制作%d件。");

  private final FormSpec form;
  private final int year;
  private final String body;
  private final Random random;
  private String leftOut = "";

  SampleProse(FormSpec form, int year, String body, Random random) {
    this.form = form;
    this.year = year;
    this.body = body;
    this.random = random;
  }

  /** Leaves out the section whose title ends so. */
  void leaveOut(String title) {
    leftOut = title;
  }

  /** The report with those tables. */
  String report(SampleTables tables) {
    StringBuilder text = new StringBuilder();
    text.append("年报 ").append(form.name()).append("\n\n单位: ").append(body);
    text.append("人民政府\n年度: ").append(year).append("\n级别: 县\n成文日期: ").append(year + 1);
    text.append("-01-20\n\n# 引言\n\n").append(PREFACE.formatted(year, body));
    for (SectionSpec section : form.sections()) {
      boolean left = !leftOut.isEmpty() && section.title().endsWith(leftOut);
      if (!section.optional() && !left) {
        text.append("\n# ").append(section.title()).append("\n\n");
        text.append(section.tables().isEmpty() ? words(section) : tables(section, tables));
      }
    }
    return text.toString();
  }

  private static String tables(SectionSpec section, SampleTables tables) {
    List<String> texts = section.tables().stream().map(tables::text).toList();
    return String.join("\n", texts);
  }

  private String words(SectionSpec section) {
    if (section.title().endsWith("总体情况")) {
      List<String> parts = new ArrayList<>();
      for (String aspect : ASPECTS) {
        String first = aspect.equals("依申请公开") ? REQUESTS + "\n" : "";
        parts.add("## （%s）%s\n\n".formatted(numeral(parts.size()), aspect) + first + sentences(8));
      }
      return String.join("\n", parts);
    }
    return section.title().endsWith("其他需要报告的事项")
        ? OTHER.formatted(year, random.nextInt(500), 1 + random.nextInt(9))
        : "## （一）存在的主要问题\n\n%s\n## （二）改进情况\n\n%s".formatted(sentences(5), sentences(5));
  }

  private static char numeral(int index) {
    return "一二三四五".charAt(index);
  }

  /** Two paragraphs of that many sentences at most. */
  private String sentences(int most) {
    return paragraph(1 + random.nextInt(most / 2)) + "\n" + paragraph(1 + random.nextInt(most / 2));
  }

  private String paragraph(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
      int total = 100 + random.nextInt(3000);
      text.append(sentence.formatted(total, total / 3, total / 5));
    }
    return text.append("\n").toString();
  }
}
