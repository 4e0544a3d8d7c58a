package report.dsl.generator

import report.dsl.generator.SheetIndex.Entry

import static extension report.dsl.generator.Markup.escape

/** The page that leads to the sheet of every body. */
final class SheetIndexPage {

	static val TITLE = "政府信息公开工作年度报告核对单"

	val SheetIndex index

	/** Lists these. */
	new(SheetIndex index) {
		this.index = index
	}

	/** The whole page. */
	def String page() {
		Markup.lines('''
			«SheetHead.of(TITLE)»
			<body>
			<main>
			<article class="report">
			<h1>«TITLE»</h1>
			<p>«index.sum.escape»</p>
			<table class="findings">
			<caption class="unseen">各单位的核对结果</caption>
			<thead>
			<tr><th scope="col">单位</th><th scope="col" class="short">年度</th><th scope="col" class="word">状态</th><th scope="col">问题</th>«IF index.remarkedOn»<th scope="col">备注</th>«ENDIF»</tr>
			</thead>
			<tbody>
			«FOR entry : index.entries»
				<tr><td>«entry.link»</td><td>«entry.year.escape»</td><td>«entry.state.escape»</td><td>«entry.counts.escape»</td>«IF index.remarkedOn»<td>«entry.remark.escape»</td>«ENDIF»</tr>
			«ENDFOR»
			</tbody>
			</table>
			</article>
			</main>
			</body>
			</html>
		''')
	}

	def private link(Entry it) '''«IF page.empty»«name.escape»«ELSE»<a href="«Href.of(page)»">«name.escape»</a>«ENDIF»'''
}
